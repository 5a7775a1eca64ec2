import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Severity } from '@amparo/core';
import type { Finding, Report } from '@amparo/validate';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { file, folder, goodCases, ndjson } from './_files.ts';
import { bookFrom, cellsOf, checkMarked, example, listOn, marksOf } from './_marked.ts';
import { csvOf, tableOf, xlsxOf } from './_tables.ts';

const gravest = (findings: readonly Finding[]): Severity =>
  (['error', 'warning', 'note'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  ) as Severity;

const now = ['--now', '2026-06-01T00:00:00Z'];
const rows = (count: number, spoil: (row: (string | undefined)[], at: number) => void) => {
  const { columns, rows: good } = tableOf(goodCases(count));
  const cells = good.map((row, at) => {
    const copy = [...row];
    spoil(copy, at);
    return copy;
  });
  return { headings: columns.map(({ heading }) => heading), cells };
};

describe.concurrent('--marked', () => {
  test('marks the cells that the report names, and no other, but for those that were changed', async () => {
    const marked = join(await folder(), 'marked.xlsx');
    const { report, stderr } = await checkMarked(
      example('grievance-office-export/cases.xlsx'),
      marked,
      '--zone',
      '+08:00',
    );
    expect(stderr).toBe('');
    const book = await bookFrom(marked);
    const seen = marksOf(book, 'Cases');
    const cells = cellsOf((report as Report).findings, 'Cases');
    expect(cells.size).toBeGreaterThan(50);
    for (const [cell, findings] of cells) expect([cell, seen[cell]?.mark]).toEqual([cell, gravest(findings)]);
    const changed = new Set(listOn(book, 'Changes', 'Sheet').map(([, cell]) => cell));
    const others = Object.entries(seen).filter(
      ([cell, { mark }]) => mark && !cells.has(cell) && !changed.has(cell),
    );
    // Merged ranges and rows are marked at one cell of theirs.
    const elsewhere = (report as Report).findings.filter(
      ({ address }) => address?.kind === 'cell' && !/^[A-Z]+\d+$/u.test(address.cell),
    );
    expect(others.length).toBeLessThanOrEqual(elsewhere.length);
    expect(others.every(([, { mark }]) => mark !== 'error')).toBe(true);
    expect(listOn(book, 'Findings', 'Kind')).toHaveLength((report as Report).findings.length);
  });

  test('gives the same records when it is checked in turn, and the same findings', async () => {
    const path = await folder();
    const { headings, cells } = rows(5, (row, at) => {
      if (at === 1) row[3] = 'carrier pigeon';
      if (at === 2) row[1] = undefined;
    });
    const source = join(path, 'cases.xlsx');
    await writeFile(source, await xlsxOf([['Register of cases'], headings, ...cells]));
    const marked = join(path, 'marked.xlsx');
    const again = join(path, 'again.xlsx');
    const first = await checkMarked(source, marked, '--out', join(path, 'first.ndjson'));
    const second = await checkMarked(marked, again, '--out', join(path, 'second.ndjson'));
    const told = (report: Report) =>
      report.findings.map(({ code, address }) => [code, address?.kind === 'cell' ? address.cell : undefined]);
    // Comments are new to it, ours like anybody's.
    expect(told(second.report)).toEqual([...told(first.report), ['intake.not-read-beside-cells', undefined]]);
    expect(await readFile(join(path, 'second.ndjson'), 'utf8')).toBe(
      await readFile(join(path, 'first.ndjson'), 'utf8'),
    );
    expect(marksOf(await bookFrom(again), 'Cases')).toEqual(marksOf(await bookFrom(marked), 'Cases'));
    expect((await bookFrom(again)).worksheets.map(({ name }) => name)).toEqual(
      (await bookFrom(marked)).worksheets.map(({ name }) => name),
    );
  });

  test('makes a workbook of a CSV file, its rows at their numbers and every value as it is written', async () => {
    const { headings, cells } = rows(3, (row, at) => {
      if (at === 1) row[3] = 'carrier\npigeon; "=1+1"';
    });
    const table = [['Register of cases'], [], headings, ...cells.slice(0, 2), [], ...cells.slice(2)];
    const path = await file('cases.csv', csvOf(table, { delimiter: ';', end: '\r\n' }));
    const marked = `${path}.xlsx`;
    const { report } = await checkMarked(path, marked);
    const book = await bookFrom(marked);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['cases', 'Findings', 'Changes']);
    const sheet = book.getWorksheet('cases');
    const width = headings.length;
    const written = Array.from({ length: table.length }, (_, row) =>
      Array.from({ length: width }, (__, column) => sheet?.getCell(row + 1, column + 1).value ?? undefined),
    );
    expect(written).toEqual(
      table.map((row) => Array.from({ length: width }, (_, at) => row[at] || undefined)),
    );
    const seen = marksOf(book, 'cases');
    const found = cellsOf((report as Report).findings, undefined);
    expect([...found.keys()]).toContain('D5');
    for (const [cell, findings] of found) expect([cell, seen[cell]?.mark]).toEqual([cell, gravest(findings)]);
    expect(listOn(book, 'Findings', 'Kind').map(([, name, cell]) => [name, cell])).toContainEqual([
      'cases',
      'D5',
    ]);
  });

  test('marks all findings, also those that the report does not list', async () => {
    const { headings, cells } = rows(1, () => undefined);
    const [good = []] = cells;
    const channel = headings.indexOf('Channel');
    const many = Array.from({ length: 1500 }, (_, at) =>
      good.map((value, column) =>
        column === channel
          ? 'carrier pigeon'
          : column === 0
            ? `5a0f4a0e-8f0f-4c55-9d0a-${String(at).padStart(12, '0')}`
            : value,
      ),
    );
    const path = await file('cases.xlsx', await xlsxOf([headings, ...many]));
    const marked = `${path}.marked.xlsx`;
    const { report } = await checkMarked(path, marked);
    expect((report as Report).notListed).toBeGreaterThan(0);
    const seen = marksOf(await bookFrom(marked), 'Cases');
    const column = String.fromCharCode(65 + channel);
    const marks = Array.from({ length: 1500 }, (_, at) => seen[`${column}${at + 2}`]?.mark);
    expect(marks.every((mark) => mark === 'error')).toBe(true);
  });

  test('marks what is seen only when all records were read', async () => {
    const { headings, cells } = rows(3, () => undefined);
    const path = await file('cases.csv', csvOf([headings, ...cells, cells[0] ?? []]));
    const marked = `${path}.xlsx`;
    await checkMarked(path, marked);
    const seen = marksOf(await bookFrom(marked), 'cases');
    const id = headings.indexOf('Case ID');
    const column = String.fromCharCode(65 + id);
    expect(
      [seen[`${column}2`]?.mark, seen[`${column}5`]?.mark].filter((mark) => mark !== undefined),
    ).not.toEqual([]);
    expect(seen[`${column}5`]?.note ?? seen[`${column}2`]?.note).toContain('Case ID');
  });

  test('is for the owner alone, and nothing but the workbook is left', async () => {
    const path = await folder();
    await writeFile(
      join(path, 'cases.csv'),
      csvOf([
        ['Case ID', 'Channel'],
        ['1', 'pigeon'],
      ]),
    );
    await amparo(['check', 'cases.csv', '--marked', 'marked.xlsx'], { cwd: path });
    expect((await stat(join(path, 'marked.xlsx'))).mode & 0o777).toBe(0o600);
    expect((await readdir(path)).sort()).toEqual(['cases.csv', 'marked.xlsx']);
  });

  test('changes nothing in the report, and nothing is said beside it', async () => {
    const source = example('grievance-office-export/cases.xlsx');
    const marked = join(await folder(), 'marked.xlsx');
    const args = ['check', source, '--zone', '+08:00', ...now];
    const without = await amparo(args);
    expect(await amparo([...args, '--marked', marked])).toEqual(without);
  });

  test('keeps macros, and then wants a name that lets it be opened', async () => {
    const parts = unzipSync(
      await xlsxOf([
        ['Case ID', 'Channel'],
        ['1', 'pigeon'],
      ]),
    );
    const types = strFromU8(parts['[Content_Types].xml'] as Uint8Array).replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    const macros = new Uint8Array([1, 2, 3]);
    const path = await file(
      'cases.xlsm',
      zipSync({
        ...parts,
        '[Content_Types].xml': new TextEncoder().encode(types),
        'xl/vbaProject.bin': macros,
      }),
    );
    const refused = await amparo(['check', path, '--marked', `${path}.xlsx`, ...now]);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('.xlsm')]);
    await amparo(['check', path, '--marked', `${path}.xlsm`, ...now]);
    const marked = unzipSync(new Uint8Array(await readFile(`${path}.xlsm`)));
    expect(marked['xl/vbaProject.bin']).toEqual(macros);
    expect(strFromU8(marked['[Content_Types].xml'] as Uint8Array)).toContain('macroEnabled.main+xml');
  });

  test('of several files is the one that is a table', async () => {
    const path = await folder();
    const { headings, cells } = rows(2, (row) => {
      row[3] = 'pigeon';
    });
    await writeFile(join(path, 'a.ndjson'), ndjson(goodCases(4).slice(2)));
    await writeFile(join(path, 'b.csv'), csvOf([headings, ...cells]));
    await writeFile(join(path, 'c.csv'), csvOf([headings, ...cells]));
    await amparo(['check', 'a.ndjson', 'b.csv', '--marked', 'm.xlsx', ...now], { cwd: path });
    const seen = marksOf(await bookFrom(join(path, 'm.xlsx')), 'b');
    expect(seen.D2?.mark).toBe('error');
    const refused = await amparo(['check', 'b.csv', 'c.csv', '--marked', 'n.xlsx'], { cwd: path });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('one table')]);
    expect(await readdir(path)).not.toContain('n.xlsx');
  });

  test.each([
    ['a file that is no table', ['cases.ndjson', '--marked', 'm.xlsx'], 'there is none'],
    ['another ending', ['cases.csv', '--marked', 'm.csv'], '.xlsx'],
    ['standard input', ['-', '--marked', 'm.xlsx'], 'there is none'],
    ['the file itself', ['cases.xlsx', '--marked', 'cases.xlsx'], 'is being checked'],
    ['the place of another output', ['cases.csv', '--marked', 'm.xlsx', '--out', './m.xlsx'], 'same file'],
    ['a folder that is not there', ['cases.csv', '--marked', 'none/m.xlsx'], 'could not be written'],
  ])('is refused for %s', async (_, args, message) => {
    const path = await folder();
    await writeFile(join(path, 'cases.ndjson'), ndjson(goodCases(1)));
    await writeFile(
      join(path, 'cases.csv'),
      csvOf([
        ['Case ID', 'Channel'],
        ['1', 'app'],
      ]),
    );
    await writeFile(
      join(path, 'cases.xlsx'),
      await xlsxOf([
        ['Case ID', 'Channel'],
        ['1', 'app'],
      ]),
    );
    const before = (await readdir(path)).sort();
    const { code, stdout, stderr } = await amparo(['check', ...args], {
      cwd: path,
      input: 'Case ID,Channel\n1,app\n',
    });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
    expect((await readdir(path)).sort()).toEqual(before);
  });

  test('is not written when the file cannot be read', async () => {
    const path = await folder();
    await writeFile(join(path, 'cases.xlsx'), (await xlsxOf([['Case ID'], ['1']])).subarray(0, 500));
    const { code } = await amparo(['check', 'cases.xlsx', '--marked', 'm.xlsx'], { cwd: path });
    expect(code).toBe(3);
    expect(await readdir(path)).toEqual(['cases.xlsx']);
  });

  test('speaks the language of the report', async () => {
    const path = await file(
      'cases.csv',
      csvOf([
        ['Case ID', 'Channel'],
        ['5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10', 'pigeon'],
      ]),
    );
    const marked = `${path}.xlsx`;
    await checkMarked(path, marked, '--lang', 'th');
    const book = await bookFrom(marked);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['cases', 'สิ่งที่พบ', 'การเปลี่ยนแปลง']);
    expect(marksOf(book, 'cases').B2?.note).toMatch(/^———— Amparo ————\nข้อผิดพลาด\n/u);
  });

  test('holds nothing that runs, whatever the cells hold', async () => {
    const path = await file(
      'cases.csv',
      csvOf([
        ['Case ID', 'Channel', 'Received at'],
        ['=1+1', '@SUM(A1)', '25 March 2026 10:00'],
      ]),
    );
    const marked = `${path}.xlsx`;
    await checkMarked(path, marked, '--zone', '+07:00');
    const book = await bookFrom(marked);
    const formulas: string[] = [];
    for (const sheet of book.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.type === ExcelJS.ValueType.Formula) formulas.push(cell.address);
        }),
      );
    expect(formulas).toEqual([]);
    expect(book.getWorksheet('cases')?.getCell('A2').value).toBe('=1+1');
  });
});
