import { fork } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Imported } from './_import-each.ts';

/** A piece of code that a reader may paste. */
interface Example {
  /** Where it stands, such as `README.md:7`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pathsOf = (...patterns: string[]) =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/')))
    .sort();
const sources = pathsOf('packages/*/src/**/*.ts');
const readmes = pathsOf('README.md', 'packages/*/README.md', 'docs/guide/*.md');
const examples = [
  ...(await Promise.all(sources.map(examplesOfSource))).flat(),
  ...(await Promise.all(readmes.map(examplesOfReadme))).flat(),
];

/** The examples under `@example` in the comments of a source file. */
async function examplesOfSource(path: string): Promise<Example[]> {
  const content = (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n');
  return [...content.matchAll(/^[ \t]*\/\*\*.*?\*\//gmsu)].flatMap(({ 0: comment, index }) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/u, ''));
    const first = lines.indexOf('@example');
    if (first === -1) return [];
    return fencesOf(lines.slice(first).join('\n'), path, lineOf(content, index) + first);
  });
}

async function examplesOfReadme(path: string): Promise<Example[]> {
  return fencesOf((await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n'), path, 1);
}

/** The code in a text whose first line has the number `line` in its file. */
function fencesOf(text: string, path: string, line: number): Example[] {
  return [...text.matchAll(/^```(ts|js|mjs)\n(.*?)^```$/gmsu)].map(
    ({ index, 1: language = '', 2: code = '' }) => ({
      place: `${path}:${line + lineOf(text, index) - 1}`,
      language,
      code,
    }),
  );
}

/** The number of the line at which a position stands, from 1. */
function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

let folder: string;
/** What went wrong, by the place of the example; nothing for one that ran to its end. */
const faults = new Map<string, string | undefined>();
let stderr = '';

beforeAll(async () => {
  // Not beside the sources: other tests copy them meanwhile. Packages are found as in this one.
  folder = await mkdtemp(join(tmpdir(), 'amparo-doc-examples-'));
  await symlink(
    fileURLToPath(new URL('../node_modules', import.meta.url)),
    join(folder, 'node_modules'),
    'junction',
  );
  const files = await Promise.all(
    examples.map(async ({ place, language, code }, at) => {
      const path = join(folder, `example-${at}.${language === 'ts' ? 'mts' : 'mjs'}`);
      await writeFile(path, code);
      return [path, place] as const;
    }),
  );
  await runAll(new Map(files));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs all files in one process of its own, in which the console goes nowhere. */
async function runAll(placeOf: ReadonlyMap<string, string>): Promise<void> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = fork(fileURLToPath(new URL('_import-each.ts', import.meta.url)), [...placeOf.keys()], {
    cwd: folder,
    env,
    execArgv: ['--conditions=@amparo/source'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.on('message', ({ path, fault }: Imported) => {
    const place = placeOf.get(path) ?? '';
    faults.set(place, faults.get(place) ?? fault);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
}

test.each(examples.map(({ place }) => place))('the example at %s runs as pasted', (place) => {
  expect(faults.has(place), `It did not come to its end, or one before it ended the process. ${stderr}`).toBe(
    true,
  );
  expect(faults.get(place)).toBeUndefined();
});

test('every piece of code in a comment or read-me is one of the examples', async () => {
  const places = examples.map(({ place }) => place.replace(/:\d+$/u, ''));
  const contents = await Promise.all(
    [...sources, ...readmes].map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
  );
  const fenced = contents.flatMap(([path, content]) =>
    [...content.matchAll(/^[ \t]*(?:\* )?```(?:ts|js|mjs)\r?$/gmu)].map(() => path),
  );
  expect(places).toEqual(fenced);
});
