import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { amparo, type Ended } from '../_cli.ts';
import { runScript } from './run-script.ts';

/** The folder of all examples. */
export const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** The examples by the names of their folders. */
export async function exampleNames(): Promise<string[]> {
  const entries = await readdir(examples, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(examples, entry.name, 'command.txt')))
    .map(({ name }) => name)
    .sort();
}

/**
 * The text of a file that was written, but for what differs each time: a row whose own id is no UUID gets a record id that
 * is drawn at random.
 */
export function withoutDrawnIds(text: string): string {
  return text.replaceAll(drawnId, '"recordId":"drawn"');
}

const drawnId =
  /(?<=^.*"recordType":"(?:organisation|service|service-location)".*)"recordId":"[\da-f-]{36}"/gmu;

/** How the commands of an example ended, in their order, and what they wrote: files by their names. */
export interface ExampleRun {
  readonly ended: readonly Ended[];
  readonly files: Readonly<Record<string, string>>;
}

/** Runs the commands of an example, one after another, in a copy of its folder. */
export async function runExample(name: string): Promise<ExampleRun> {
  const folder = join(examples, name);
  const copy = await mkdtemp(join(tmpdir(), 'amparo-example-'));
  try {
    await cp(folder, copy, { recursive: true });
    const before = new Set(await readdir(folder));
    const ended: Ended[] = [];
    for (const command of (await readFile(join(folder, 'command.txt'), 'utf8')).trim().split('\n'))
      ended.push(await runCommand(command, copy));
    const written = (await readdir(copy)).filter((file) => !before.has(file));
    const files = await Promise.all(
      written.map(async (file) => [file, await readFile(join(copy, file), 'utf8')] as const),
    );
    return { ended, files: Object.fromEntries(files) };
  } finally {
    await rm(copy, { recursive: true });
  }
}

function runCommand(command: string, cwd: string): Promise<Ended> {
  const [program, ...args] = command.split(/\s+/u);
  if (program === 'amparo') return amparo(args, { cwd });
  const [script, ...others] = args;
  if (program !== 'node' || script === undefined || others.length > 0)
    throw new Error(`The command ${command} is neither of amparo nor of a script.`);
  return runScript(script, cwd);
}

/** What the files of an example say must come out. */
export interface Expected {
  /** What each command prints: `expected.txt` or `expected.json` of the first, `expected.2.txt` of the second. */
  readonly printed: readonly string[];
  /** `expected.X` for each file X that is written. */
  readonly files: Readonly<Record<string, string>>;
}

export async function expectedOf(name: string): Promise<Expected> {
  const folder = join(examples, name);
  const printed: string[] = [];
  const files: Record<string, string> = {};
  for (const file of (await readdir(folder)).filter((entry) => entry.startsWith('expected.'))) {
    const text = await readFile(join(folder, file), 'utf8');
    const [, position = '1'] = /^expected(?:\.(\d))?\.(?:txt|json)$/u.exec(file) ?? [undefined, ''];
    if (position === '') files[file.slice('expected.'.length)] = text;
    else printed[Number(position) - 1] = text;
  }
  return { printed, files };
}

/** The file with what a command prints, by its position from 0. */
export function printedFile(command: string, at: number): string {
  const format = command.includes('--format json') ? 'json' : 'txt';
  return at === 0 ? `expected.${format}` : `expected.${at + 1}.${format}`;
}
