import { expect, test } from 'vitest';
import { sample } from './_sample.ts';
import { emittedFiles } from './emitted-files.ts';

const files = await emittedFiles([sample]);

test('every file stands in a folder that holds nothing but emitted files, once', () => {
  const paths = files.map(({ path }) => path);
  expect(
    paths.filter((path) => !/^(schemas|docs\/reference|packages\/[^/]+\/src\/generated)\//u.test(path)),
  ).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});

test('every file that can hold a remark names the command that made it, at its head', () => {
  const silent = files.filter(
    ({ path, content }) => !path.endsWith('.csv') && !content.slice(0, 400).includes('pnpm emit'),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('the same sources give the same files', async () => {
  expect(await emittedFiles([sample])).toEqual(files);
});

test('every file ends in a line end', () => {
  expect(files.filter(({ content }) => !content.endsWith('\n')).map(({ path }) => path)).toEqual([]);
});
