import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Fixture } from '../fixture/fixture.ts';
import { FixtureError } from '../fixture/fixture-error.ts';
import { NodeUnreachableError } from '../node-unreachable-error.ts';
import { renderJunit } from '../report/render-junit.ts';
import { renderEnd, renderResult } from '../report/render-text.ts';
import type { ConformanceReport } from '../report/report.ts';
import { runConformance } from '../run-conformance.ts';
import { setUp } from './set-up.ts';
import { UsageError } from './usage-error.ts';

/** How the program ends. */
const exitCode = {
  /** No check failed. */
  conformant: 0,
  /** Some did, or could not be prepared. */
  failed: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** The node could not be checked: nothing answers, or a file cannot be used. */
  couldNotCheck: 3,
} as const;

/** Where the program writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const help = `Usage: amparo-conformance URL --fixture FILE [options]
       amparo-conformance setup FOLDER

Checks a server of the Amparo exchange by its address. It stores invented records there, and leaves them.

  --fixture FILE   what the node was set up with: fixture.json of the folder that \`setup\` makes
  --format FORMAT  text (as it runs), json or junit (at the end)
  --only ID        a check, or the first part of its id, such as signatures; may be given several times
  --rates          also ask until the node says that it is too much
  --help           show this

\`setup\` makes a folder with the fixture, and what the node has to be given: a protocol, parties, their public keys.

Exit codes: 0 no check failed, 1 some failed, 2 wrong usage, 3 could not check.
`;

const formats = ['text', 'json', 'junit'] as const;

/** Runs the command line and gives its exit code. */
export async function runProgram(args: readonly string[], output: Output): Promise<number> {
  try {
    const { values, positionals } = read(args);
    if (values.help) {
      output.out(help);
      return exitCode.conformant;
    }
    const [first, second] = positionals;
    if (first === 'setup') {
      if (second === undefined || positionals.length > 2) throw new UsageError('setup takes one folder.');
      output.out(await setUp(second));
      return exitCode.conformant;
    }
    if (first === undefined || positionals.length > 1) throw new UsageError('Give one address of a node.');
    return await run(first, values, output);
  } catch (error) {
    return fail(error, output);
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fixture: { type: 'string' },
        format: { type: 'string', default: 'text' },
        only: { type: 'string', multiple: true },
        rates: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

type Values = ReturnType<typeof read>['values'];

async function run(url: string, { fixture, format, only, rates }: Values, output: Output): Promise<number> {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol) || new URL(url).pathname !== '/')
    throw new UsageError('Write the address of the node as https://node.example.org, without a path.');
  if (fixture === undefined)
    throw new UsageError('Name the fixture: --fixture FILE. `amparo-conformance setup` makes one.');
  if (!(formats as readonly (string | undefined)[]).includes(format))
    throw new UsageError(`--format is one of ${formats.join(', ')}.`);
  const report = await runConformance({
    url,
    fixture: await readFixture(fixture),
    rates,
    ...(only && { only }),
    ...(format === 'text' && { onResult: (result) => output.out(renderResult(result)) }),
  });
  if (report.results.length === 0) throw new UsageError('No check has such an id.');
  output.out(rendered(report, format));
  return report.isConformant ? exitCode.conformant : exitCode.failed;
}

function rendered(report: ConformanceReport, format: Values['format']): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return format === 'junit' ? renderJunit(report) : renderEnd(report);
}

async function readFixture(file: string): Promise<Fixture> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new FixtureError('', 'The file cannot be read. Look at its name and permissions.');
  }
  try {
    return JSON.parse(text) as Fixture;
  } catch {
    throw new FixtureError('', 'The file is no JSON.');
  }
}

/** Says what went wrong. Of what nobody foresaw, the kind alone: its text could quote a key. */
function fail(error: unknown, { error: write }: Output): number {
  if (error instanceof UsageError) {
    write(`amparo-conformance: ${error.message}\n(amparo-conformance --help shows how)\n`);
    return exitCode.usage;
  }
  const isKnown = error instanceof FixtureError || error instanceof NodeUnreachableError;
  const { name, code } = error as { readonly name?: string; readonly code?: unknown };
  write(
    `amparo-conformance: ${isKnown ? error.message : `it failed (${String(code ?? name)}). This is a fault of the tool.`}\n`,
  );
  return exitCode.couldNotCheck;
}
