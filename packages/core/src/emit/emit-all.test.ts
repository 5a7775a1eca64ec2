import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sample } from './_sample.ts';
import { emitAll, findDrift } from './emit-all.ts';

const schema = 'schemas/sample/site-visit.schema.json';
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'emit-'));
});
afterEach(() => rm(root, { recursive: true }));

async function put(path: string, content: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), content);
}

test('the first run adds every file, the second changes nothing', async () => {
  const added = await emitAll([sample], root);
  expect(added.map(({ kind }) => kind)).toEqual(added.map(() => 'missing'));
  expect(added.map(({ path }) => path)).toContain(schema);
  expect(await emitAll([sample], root)).toEqual([]);
});

test('drift is told without writing, and emitting mends it', async () => {
  await emitAll([sample], root);
  await put(schema, '{}');
  await rm(join(root, 'schemas/functions.json'));
  await put('docs/reference/old/page.md', 'no longer emitted');
  await put('packages/gone/src/generated/old.ts', 'no longer emitted');
  const drift = [
    { path: 'docs/reference/old/page.md', kind: 'extra' },
    { path: 'packages/gone/src/generated/old.ts', kind: 'extra' },
    { path: 'schemas/functions.json', kind: 'missing' },
    { path: schema, kind: 'differs' },
  ];
  expect(await findDrift([sample], root)).toEqual(drift);
  expect(await readFile(join(root, schema), 'utf8')).toBe('{}');
  expect(await emitAll([sample], root)).toEqual(drift);
  expect(await findDrift([sample], root)).toEqual([]);
});

test('files beside the emitted folders are left alone', async () => {
  await put('docs/guide/start.md', 'by hand');
  await put('packages/sample/src/site-visit.ts', 'by hand');
  await emitAll([sample], root);
  expect(await findDrift([sample], root)).toEqual([]);
  expect(await readFile(join(root, 'docs/guide/start.md'), 'utf8')).toBe('by hand');
  expect(await readFile(join(root, 'packages/sample/src/site-visit.ts'), 'utf8')).toBe('by hand');
});

test('line ends that Git has changed on checkout are no drift', async () => {
  await emitAll([sample], root);
  const content = await readFile(join(root, schema), 'utf8');
  await put(schema, content.replaceAll('\n', '\r\n'));
  expect(await findDrift([sample], root)).toEqual([]);
});
