import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { amparo, type Ended } from '../_cli.ts';

/** The folder of all examples. */
export const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** The examples by the names of their folders. */
export async function exampleNames(): Promise<string[]> {
  const entries = await readdir(examples, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** How an example ran: the files it wrote stand in `files` by their names. */
export interface ExampleRun extends Ended {
  readonly files: Readonly<Record<string, string>>;
}

/** Runs the command of an example in a copy of its folder. */
export async function runExample(name: string): Promise<ExampleRun> {
  const folder = join(examples, name);
  const copy = await mkdtemp(join(tmpdir(), 'amparo-example-'));
  try {
    await cp(folder, copy, { recursive: true });
    const [program, ...args] = (await readFile(join(folder, 'command.txt'), 'utf8')).trim().split(/\s+/u);
    if (program !== 'amparo') throw new Error(`The command of ${name} does not begin with amparo.`);
    const before = new Set(await readdir(folder));
    const ended = await amparo(args, { cwd: copy });
    const written = (await readdir(copy)).filter((file) => !before.has(file));
    const files = await Promise.all(
      written.map(async (file) => [file, await readFile(join(copy, file), 'utf8')] as const),
    );
    return { ...ended, files: Object.fromEntries(files) };
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** What an example's files say must come out: `expected.txt` or `expected.json` of the report, `expected.X` of a file X. */
export async function expectedOf(
  name: string,
): Promise<{ readonly report: string; readonly files: Readonly<Record<string, string>> }> {
  const folder = join(examples, name);
  const expected = (await readdir(folder)).filter((file) => file.startsWith('expected.'));
  const texts = new Map(
    await Promise.all(
      expected.map(
        async (file) => [file.slice('expected.'.length), await readFile(join(folder, file), 'utf8')] as const,
      ),
    ),
  );
  const report = texts.get('txt') ?? texts.get('json') ?? '';
  texts.delete('txt');
  texts.delete('json');
  return { report, files: Object.fromEntries(texts) };
}
