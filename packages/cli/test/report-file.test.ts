import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { folder } from './_files.ts';

describe.concurrent('--report', () => {
  const place = async () => {
    const path = await folder();
    await writeFile(join(path, 'cases.ndjson'), '{"recordType":"grievance-case"}\n');
    const run = (...args: string[]) => amparo(['check', 'cases.ndjson', ...args], { cwd: path });
    return { path, run };
  };

  test.each([
    ['report.html', '<!doctype html>'],
    ['report.HTM', '<!doctype html>'],
    ['report.json', '{\n  "$schema"'],
    ['report.txt', 'Amparo '],
    ['report', 'Amparo '],
  ])('%s is written in the form that its name tells', async (name, start) => {
    const { path, run } = await place();
    const { code, stdout, stderr } = await run('-o', name);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `The report is in ${name}.\n` });
    expect(await readFile(join(path, name), 'utf8')).toMatch(
      new RegExp(`^${start.replaceAll(/[${}]/gu, '\\$&')}`, 'u'),
    );
    expect((await stat(join(path, name))).mode & 0o777).toBe(0o600);
  });

  test('the form that is asked for goes before the name', async () => {
    const { path, run } = await place();
    await run('--report', 'report.txt', '--format', 'html');
    expect(await readFile(join(path, 'report.txt'), 'utf8')).toMatch(/^<!doctype html>/u);
  });

  test('with the ending of something else is refused before anything is read, unless the form is said', async () => {
    const { path, run } = await place();
    const { code, stdout, stderr } = await run('--report', 'report.docx');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Let its name end in .txt, .html, .htm, .json, .sarif, .xml');
    await expect(readFile(join(path, 'report.docx'))).rejects.toThrow('ENOENT');
    expect((await run('--report', 'report.docx', '--format', 'html')).code).toBe(1);
    expect(await readFile(join(path, 'report.docx'), 'utf8')).toMatch(/^<!doctype html>/u);
  });

  test('never takes the place of the file that is checked, nor of another that is written', async () => {
    const { path, run } = await place();
    const own = await run('--report', './cases.ndjson');
    expect(own.code).toBe(2);
    expect(own.stderr).toContain('--report names the file that is being checked');
    expect(await readFile(join(path, 'cases.ndjson'), 'utf8')).toContain('grievance-case');
    const twice = await run('--report', 'one.json', '--out', './one.json');
    expect(twice.code).toBe(2);
    expect(twice.stderr).toContain('--report names a file that another option names too');
  });

  test('a place where nothing can be written is said before anything is read', async () => {
    const { run } = await place();
    const { code, stdout, stderr } = await run('--report', join('no', 'such', 'folder.html'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--report could not be written (ENOENT)');
  });

  test('a check that fails leaves the report of last month as it is', async () => {
    const { path } = await place();
    await writeFile(join(path, 'report.html'), 'last month');
    const { code } = await amparo(['check', 'absent.csv', '--report', 'report.html'], { cwd: path });
    expect(code).toBe(3);
    expect(await readFile(join(path, 'report.html'), 'utf8')).toBe('last month');
  });
});
