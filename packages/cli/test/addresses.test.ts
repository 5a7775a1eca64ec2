import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { file, goodCases, ndjson } from './_files.ts';
import { errors, findings } from './_findings.ts';
import { checkHere } from './_here.ts';
import { csvOf, tableOf, xlsxOf } from './_tables.ts';

const now = '2026-06-01T00:00:00Z';

/** Three records as a table of which some cells are changed, by row (from 0) and heading. */
function spoiltTable(
  changes: readonly (readonly [row: number, heading: string, text: string | undefined])[],
) {
  const { columns, rows } = tableOf(goodCases(3, 7));
  const headings = columns.map(({ heading }) => heading);
  const cells = rows.map((row) => [...row]);
  for (const [row, heading, text] of changes) {
    const column = headings.indexOf(heading);
    if (column === -1) throw new Error(heading);
    (cells[row] as (string | undefined)[])[column] = text;
  }
  return { headings, cells, letter: (heading: string) => letters(headings.indexOf(heading)) };
}

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const planted = [
  [0, 'Channel', 'smoke signals'],
  [1, 'Incident start', '04/05/2025'],
  [2, 'Affected workers', '1,200'],
  [2, 'Status history 1: At', 'yesterday'],
  [1, 'Sensitivity: Level', undefined],
] as const;

const expected = (letter: (heading: string) => string, headingRow: number, sheet?: string) =>
  [
    { code: 'intake.code-not-understood', path: '/channel', row: 0, heading: 'Channel' },
    { code: 'intake.date-ambiguous', path: '/incidentStart', row: 1, heading: 'Incident start' },
    { code: 'core.missing-field', path: '/sensitivity', row: 1, heading: 'Sensitivity: Level' },
    {
      code: 'intake.number-ambiguous',
      path: '/affectedWorkersCount',
      row: 2,
      heading: 'Affected workers',
    },
    {
      code: 'intake.date-not-understood',
      path: '/statusHistory/0/at',
      row: 2,
      heading: 'Status history 1: At',
    },
  ].map(({ code, path, row, heading }) => {
    const at = headingRow + 1 + row;
    return {
      code,
      path,
      address: {
        kind: 'cell',
        cell: `${letter(heading)}${at}`,
        row: at,
        heading,
        ...(sheet !== undefined && { sheet }),
      },
    };
  });

const byPath = <T extends { readonly path: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.path < b.path ? -1 : 1));

describe('addresses', () => {
  test('in a workbook: sheet, cell and heading', async () => {
    const { headings, cells, letter } = spoiltTable(planted);
    const found = await findings(
      'cases.xlsx',
      await xlsxOf([['Register'], ['of cases'], headings, ...cells], 'Cases 2026'),
    );
    expect(byPath(errors(found))).toEqual(byPath(expected(letter, 3, 'Cases 2026')));
  });

  test('in CSV: cell and heading; a line break in a cell is no row', async () => {
    const { headings, cells, letter } = spoiltTable([
      ...planted,
      [0, 'Narrative', 'One line\r\nand another\n\nand "more"'],
    ]);
    for (const delimiter of [',', ';', '\t']) {
      const found = await findings('cases.csv', csvOf([headings, ...cells], { delimiter, end: '\r\n' }));
      expect(byPath(errors(found))).toEqual(byPath(expected(letter, 1)));
    }
  });

  test('the text report names the same places', async () => {
    const { headings, cells, letter } = spoiltTable(planted);
    const path = await file(
      'cases.xlsx',
      await xlsxOf([['Register'], ['of cases'], headings, ...cells], 'Cases 2026'),
    );
    const { stdout } = await checkHere(path, { now });
    expect(stdout).toContain(`“Channel” 'Cases 2026'!${letter('Channel')}4\n`);
    expect(stdout).toContain(`“Status history 1: At” 'Cases 2026'!${letter('Status history 1: At')}6\n`);
  });

  test('an entry that the sheet has no column for is at its row, not at a cell of another entry', async () => {
    const [record] = goodCases(40).filter(
      ({ claims, outcome }) =>
        claims?.length === 1 && claims[0]?.paidAmount && outcome === 'resolved-for-worker',
    );
    const { columns, rows } = tableOf([record]);
    const more = {
      'Claims 2: Claim id': 'claim-2',
      'Claims 2: Type': 'other',
      'Claims 2: Claimed amount': 'MYR 10.00',
    };
    const table = [
      [...columns.map(({ heading }) => heading), ...Object.keys(more)],
      [...(rows[0] ?? []), ...Object.values(more)],
    ];
    expect(errors(await findings('cases.csv', csvOf(table)))).toEqual([
      {
        code: 'grievance.resolved-with-unpaid-claim',
        path: '/claims/1/paidAmount',
        address: { kind: 'cell', cell: '2', row: 2 },
      },
    ]);
  });

  test('an entry keeps its cells when the entry before it is blank', async () => {
    const [record] = goodCases(40).filter(({ claims }) => claims?.length === 1);
    const { columns, rows } = tableOf([record]);
    const headings = columns.map(({ heading }) => heading.replace('Claims 1', 'Claims 2'));
    const column = headings.indexOf('Claims 2: Type');
    const cells = (rows[0] ?? []).map((text, at) => (at === column ? 'gold' : text));
    const found = await findings(
      'cases.csv',
      csvOf([
        [...headings, 'Claims 1: Type'],
        [...cells, ''],
      ]),
    );
    expect(errors(found)).toEqual([
      {
        code: 'intake.code-not-understood',
        path: '/claims/0/type',
        address: { kind: 'cell', cell: `${letters(column)}2`, row: 2, heading: 'Claims 2: Type' },
      },
    ]);
  });

  test('an amount with its currency in one cell has one address', async () => {
    const [record] = goodCases(40).filter(({ claims }) => claims?.[0]?.claimedAmount?.currency === 'MYR');
    const { columns, rows } = tableOf([record]);
    const kept = columns
      .map(({ pointer }, at) => (pointer.startsWith('/claims/0/claimedAmount/') ? -1 : at))
      .filter((at) => at >= 0);
    const table = (text: string) =>
      csvOf([
        ['Claims 1: Claimed amount', ...kept.map((at) => columns[at]?.heading)],
        [text, ...kept.map((at) => rows[0]?.[at])],
      ]);
    const address = { kind: 'cell', cell: 'A2', row: 2, heading: 'Claims 1: Claimed amount' };
    expect(errors(await findings('cases.csv', table('MYR 10.0055')))).toEqual([
      { code: 'core.amount-beyond-minor-unit', path: '/claims/0/claimedAmount/amount', address },
    ]);
    expect(errors(await findings('cases.csv', table('Rs 10')))).toEqual([
      { code: 'intake.amount-without-currency', path: '/claims/0/claimedAmount', address },
    ]);
  });

  test('in NDJSON and JSON: line and column', async () => {
    const [record] = goodCases(1);
    const { narrative: _, ...others } = record as typeof record & object;
    // Columns count as editors do: what lies beyond the first plane takes two.
    const spoilt = { narrative: 'তিন মাস 😀 “é”', ...others, channel: 'smoke signals' };
    const line = JSON.stringify(spoilt);
    const column = line.indexOf('"smoke signals"') + 1;
    expect(errors(await findings('cases.ndjson', `${ndjson([record])}${line}\r\n`))).toEqual([
      { code: 'core.not-in-codelist', path: '/channel', address: { kind: 'line', line: 2, column } },
    ]);
    for (const wrap of [
      (value: unknown) => value,
      (value: unknown) => [value],
      (value: unknown) => ({ records: [record, value] }),
    ]) {
      const text = JSON.stringify(wrap(spoilt), null, 2);
      const before = text.slice(0, text.indexOf('"smoke signals"')).split('\n');
      expect(errors(await findings('cases.json', text))).toEqual([
        {
          code: 'core.not-in-codelist',
          path: '/channel',
          address: { kind: 'line', line: before.length, column: (before.at(-1) ?? '').length + 1 },
        },
      ]);
    }
  });

  test('an unknown field is found at its own place, and its name stays unsaid', async () => {
    const [record] = goodCases(1);
    const line = JSON.stringify({ ...record, sensitivity: { level: 'internal', 'Contoh Wati/~': 1 } });
    const { stdout } = await checkHere(await file('cases.ndjson', `${line}\n`), { format: 'json', now });
    const { findings: found } = JSON.parse(stdout);
    expect(errors(found)).toEqual([
      {
        code: 'core.unknown-field',
        path: '/sensitivity',
        address: { kind: 'line', line: 1, column: line.indexOf('1', line.indexOf('Contoh')) + 1 },
      },
    ]);
    expect(stdout).not.toContain('Contoh');
  });

  test('headings that are not known or stand twice, merged cells and sheets that are not read have theirs', async () => {
    const { columns, rows } = tableOf(goodCases(2));
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Cases');
    sheet.addRows([
      ['Register'],
      [],
      [...columns.map(({ heading }) => heading), 'Contoh Wati', 'Channel'],
      ...rows,
    ]);
    sheet.mergeCells('A1:D1');
    sheet.mergeCells('B4:B5');
    book.addWorksheet('Notes').addRow(['Contoh Wati']);
    book.addWorksheet('Lists', { state: 'hidden' }).addRow(['Hotline']);
    const found = await findings('cases.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    const cell = (at: string, name = 'Cases') => ({
      kind: 'cell',
      sheet: name,
      cell: at,
      row: Number(/\d+/u.exec(at)),
    });
    const wanted = [
      { code: 'intake.headings-not-first', address: cell('3') },
      { code: 'intake.column-not-recognised', address: cell(`${letters(columns.length)}3`) },
      { code: 'intake.column-repeated', address: cell(`${letters(columns.length + 1)}3`) },
      { code: 'intake.cells-merged', address: cell('B4:B5') },
      { code: 'intake.sheet-not-read', address: cell('A1', 'Notes') },
      { code: 'intake.sheet-not-read', address: cell('A1', 'Lists') },
    ];
    expect(
      found
        .map(({ code, address }) => ({ code, address }))
        .filter(({ code }) => wanted.some((entry) => entry.code === code)),
    ).toEqual(wanted);
  });

  test('findings over all records keep their places', async () => {
    const [a, b] = goodCases(2).map((record) => ({ ...record }));
    const { columns, rows } = tableOf([a, b, { ...b, caseId: a?.caseId }]);
    const table = [[], ['Cases'], columns.map(({ heading }) => heading), ...rows];
    const found = await findings('cases.xlsx', await xlsxOf(table));
    const at = letters(columns.findIndex(({ pointer }) => pointer === '/caseId'));
    expect(
      found.filter(({ code }) => code === 'grievance.case-id-repeated').map(({ address }) => address),
    ).toEqual(
      [4, 6].map((row) => ({ kind: 'cell', sheet: 'Cases', cell: `${at}${row}`, row, heading: 'Case ID' })),
    );
  });
});
