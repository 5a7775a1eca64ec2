import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { allExamples } from './_examples/all.ts';
import { makeClaims } from './_examples/claims.ts';
import { makeDirectory } from './_examples/directory.ts';
import { now } from './_examples/office-rows.ts';
import { exampleNames, expectedOf, runExample, withoutDrawnIds } from './_examples/run.ts';

test.concurrent.for(await exampleNames())('the example %s gives what it says', async (name, { expect }) => {
  const { ended, files } = await runExample(name);
  const expected = await expectedOf(name);
  expect(ended.map(({ stdout }) => stdout)).toEqual(expected.printed);
  const steady = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, withoutDrawnIds(text)]));
  expect(steady(files)).toEqual(steady(expected.files));
  for (const { stderr } of ended) expect(stderr).toMatch(/^(?:answers\.json was written: [^\n]+\n)?$/u);
  // All of them have faults on purpose, which the first command finds.
  expect(ended.map(({ code }) => code)).toEqual(ended.map((_, at) => (at === 0 ? 1 : 0)));
});

test('there is an example of each kind', async () => {
  expect(await exampleNames()).toEqual(allExamples.map(({ name }) => name));
});

test.concurrent.for([
  ['portability-claim', makeClaims({ faults: false })],
  ['referral-directory', makeDirectory({ faults: false })],
] as const)('without its faults, nothing is found in %s', async ([, making], { expect }) => {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-example-'));
  try {
    const files = Object.entries(await making);
    for (const [file, content] of files) await writeFile(join(folder, file), content);
    const args = ['check', ...files.map(([file]) => file), '--zone', '+08:00', '--now', now];
    const { code, stdout } = await amparo(args, { cwd: folder });
    expect(stdout).toContain('Follows the standard  yes');
    expect(code).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
