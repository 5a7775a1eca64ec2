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

test('is said in the language of the report', async () => {
  const path = join(await folder(), 'cases.csv');
  const { stderr } = await checkHere(path, { lang: 'th' });
  expect(stderr).toBe(`amparo: ไม่มีไฟล์ ${path} โปรดตรวจสอบชื่อและโฟลเดอร์ที่คุณอยู่\n`);
});

test('a table says in which line its letters are wrong, where headings belong, and that a template is to be filled in', async () => {
  const good = new TextEncoder().encode(`Case ID,Channel\n${'C-1,é\n'.repeat(20)}`);
  const mixed = await file('mixed.csv', new Uint8Array([...good, 0x43, 0x2c, 0xe9, 0x0a]));
  expect((await checkHere(mixed, { as: ['grievance-case'] })).stderr).toContain('in line 22. ');
  const unknown = await checkHere(await file('list.csv', 'a,b\n1,2\n'), {});
  expect(unknown.stderr).toContain('in the first 20 rows of the file. ');
  expect(unknown.stderr).not.toContain('sheet');
  const empty = await file('cases.csv', 'Case ID,Channel,Received at\n');
  expect((await checkHere(empty, { as: ['grievance-case'] })).stderr).toContain(
    'If it is a template, fill in rows',
  );
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
