import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@amparo/validate';
import { describe, expect, test } from 'vitest';
import { file, folder, goodCases } from './_files.ts';
import { flatOds } from './_flat-ods.ts';
import { savedByLibreOffice, skipWithoutLibreOffice } from './_libre-office.ts';
import { bookFrom, cellsOf, checkMarked, example, listOn, marksOf } from './_marked.ts';
import { csvOf, tableOf } from './_tables.ts';

const colours = { error: '#f6b8b0', warning: '#ffe29a', note: '#ddecfa' } as const;
const isSkipped = skipWithoutLibreOffice('Marked workbooks in LibreOffice');

async function shown(path: string) {
  const [saved = ''] = await savedByLibreOffice(path, 'fods');
  return flatOds(await readFile(saved, 'utf8'));
}

describe.skipIf(isSkipped)('a marked workbook in LibreOffice', () => {
  test('shows its colours and comments at the cells that the report names, and nowhere else', async () => {
    const marked = join(await folder(), 'marked.xlsx');
    const { report } = await checkMarked(
      example('grievance-office-export/cases.xlsx'),
      marked,
      '--zone',
      '+08:00',
    );
    const { Cases: cells = {}, Findings: list = {} } = await shown(marked);
    const book = await bookFrom(marked);
    const seen = marksOf(book, 'Cases');
    const inColour = Object.entries(cells).filter(([, { colour }]) =>
      Object.values(colours).some((known) => known === colour),
    );
    expect(Object.fromEntries(inColour.map(([cell, { colour }]) => [cell, colour]))).toEqual(
      Object.fromEntries(
        Object.entries(seen).flatMap(([cell, { mark }]) => (mark ? [[cell, colours[mark]]] : [])),
      ),
    );
    const commented = Object.entries(cells).filter(([, { comment }]) => comment !== undefined);
    expect(commented.map(([cell]) => cell).sort()).toEqual(
      Object.entries(seen)
        .flatMap(([cell, { note }]) => (note === undefined ? [] : [cell]))
        .sort(),
    );
    for (const [cell, findings] of cellsOf((report as Report).findings, 'Cases')) {
      const rows = listOn(book, 'Findings', 'Kind').filter(
        ([, sheet, at]) => sheet === 'Cases' && at === cell,
      );
      expect(rows).toHaveLength(findings.length);
      for (const [, , , , what = ''] of rows) expect(cells[cell]?.comment).toContain(what);
    }
    expect(Object.values(list).some(({ text }) => text === 'Findings')).toBe(true);
  });

  test('of a CSV file holds its rows and its marks', async () => {
    const { columns, rows } = tableOf(goodCases(2));
    const headings = columns.map(({ heading }) => heading);
    const channel = headings.indexOf('Channel');
    const spoilt = rows.map((row) => row.map((value, column) => (column === channel ? 'pigeon' : value)));
    const path = await file('cases.csv', csvOf([['Register'], [], headings, ...spoilt]));
    const marked = `${path}.xlsx`;
    await checkMarked(path, marked);
    const { cases: cells = {} } = await shown(marked);
    const ref = `${String.fromCharCode(65 + channel)}4`;
    expect(cells[ref]).toMatchObject({ text: 'pigeon', colour: colours.error });
    expect(cells[ref]?.comment).toContain('Error');
    expect(cells.A1?.text).toBe('Register');
  });

  test('that LibreOffice saved is marked anew without what it was marked with before', async () => {
    const path = await file(
      'cases.csv',
      csvOf([
        ['Case ID', 'Channel'],
        ['5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10', 'pigeon'],
      ]),
    );
    await checkMarked(path, `${path}.xlsx`);
    const [saved = ''] = await savedByLibreOffice(`${path}.xlsx`, 'xlsx');
    const again = `${path}.again.xlsx`;
    const { report } = await checkMarked(saved, again);
    expect((report as Report).records.read).toBe(1);
    const book = await bookFrom(again);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['cases', 'Findings', 'Changes']);
    expect(marksOf(book, 'cases').B2?.note?.match(/Error/gu)).toHaveLength(1);
  });
});
