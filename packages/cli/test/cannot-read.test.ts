import { join } from 'node:path';
import { expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { file, folder, goodCases, ndjson } from './_files.ts';
import { checkHere } from './_here.ts';

test('a missing file and a folder are named, and nothing else is said', async () => {
  const path = await folder();
  expect((await checkHere(join(path, 'cases.csv'), {})).stderr).toBe(
    `amparo: There is no file ${join(path, 'cases.csv')}. Check the name and the folder you are in.\n`,
  );
  expect((await checkHere(path, {})).stderr).toBe(`amparo: ${path} is a folder. Name one file in it.\n`);
});

test('without a folder for temporary files, it is said what to do', async () => {
  const missing = join(await folder(), 'missing');
  const records = ndjson(Array.from({ length: 25 }, () => goodCases(1000)).flat());
  const input = await file('cases.ndjson', records);
  const other = await file('other.ndjson', ndjson(goodCases(1)));
  const ended = await amparo(['check', other, input], {
    env: { TMPDIR: missing, TEMP: missing, TMP: missing },
  });
  expect(ended).toMatchObject({ code: 3, stdout: '' });
  expect(ended.stderr).toMatch(
    /^amparo: The folder for temporary files is missing .*\(ENOENT\)\. Set TMPDIR /u,
  );
  expect(ended.stderr).not.toContain('report');
});
