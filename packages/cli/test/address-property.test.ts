import type { Address, Answer, CellAddress } from '@amparo/core';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors, findings } from './_findings.ts';
import { typeNamed } from './_kinds.ts';
import {
  columns,
  headings,
  isAmong,
  type Laid,
  type Layout,
  lay,
  layout,
  mergeable,
  rows,
} from './_laid-tables.ts';
import { type ReadFile, readAll } from './_read-all.ts';
import { readCsvSimply } from './_simple-csv.ts';
import { csvOf } from './_tables.ts';

const type = typeNamed('grievance-case');
const all = [...rows.keys()];

/** A table in a file, with what stands in its cells as another program reads them. */
interface Opened {
  readonly records: readonly number[];
  readonly laid: Laid;
  readonly valueAt: (cell: string) => unknown;
  /** The cells that a merged one covers, by their own, with the one that holds the value. */
  readonly covered: ReadonlyMap<string, string>;
  readonly isCopied: boolean;
}

function cellOf(address: Address | undefined): CellAddress {
  if (address?.kind !== 'cell') throw new Error('no cell');
  return address;
}

/** Faults and changes stand at the cells that hold what was put there, of the record that they are of: all, and no others. */
function expectPlaces(read: ReadFile['records'], { faults, rewritten }: Layout, opened: Opened): void {
  const { records, laid, valueAt, covered, isCopied } = opened;
  expect(read).toHaveLength(records.length);
  /** A value that reading does not understand is one that the type does not take, either. */
  const faulty = new Set<string>();
  const unclear = new Set<string>();
  const changed: string[] = [];
  const valueFrom = (place: number, path: string, { cell, row, heading }: CellAddress) => {
    const { record, at, text } = laid.put.get(cell) ?? {};
    expect({ record, row, heading }).toEqual({
      record: records[place],
      row: Number(/\d+$/u.exec(cell)?.[0]),
      heading: headings[at ?? -1],
    });
    expect(columns[at ?? -1]?.pointer.startsWith(path)).toBe(true);
    const source = covered.get(cell);
    expect(valueAt(cell)).toBe(source === undefined ? text : laid.put.get(source)?.text);
    return valueAt(cell);
  };
  for (const [place, item] of read.entries()) {
    for (const found of [...item.diagnostics, ...type.check(item.record)]) {
      const address = cellOf(item.locate(found));
      const value = valueFrom(place, found.path, address);
      if (found.severity !== 'error') continue;
      if (found.code === 'core.missing-field') {
        expect([covered.has(address.cell), isCopied]).toEqual([true, false]);
        continue;
      }
      // Without its currency, an amount such as 112.700 can be read in two ways, and stays a text: further findings of
      // one fault.
      if (found.code === 'intake.number-ambiguous' && !String(value).startsWith('zz')) {
        unclear.add(address.cell);
        continue;
      }
      if (found.code === 'core.wrong-type' && unclear.has(address.cell)) continue;
      expect(value).toMatch(/^zz \? .* zz$/u);
      faulty.add(address.cell);
    }
    for (const { address, path, before, code } of item.changes?.() ?? []) {
      const value = valueFrom(place, path, address);
      expect(before).toBe(code === 'intake.copied-down' ? '' : value);
      changed.push(address.cell);
    }
  }
  const own = (one: Layout['faults'][number]) => {
    const cell = laid.cellOf(one);
    return records.includes(one.record) && !covered.has(cell) ? [cell] : [];
  };
  const copied = isCopied ? [...covered] : [];
  const wrong = faults.flatMap(own);
  const wrongCopies = copied.flatMap(([cell, source]) => (wrong.includes(source) ? [cell] : []));
  expect([...faulty].sort()).toEqual([...wrong, ...wrongCopies].sort());
  const mended = rewritten.filter(({ record, at }) => !isAmong(faults, record, at)).flatMap(own);
  expect(changed.sort()).toEqual([...mended, ...copied.map(([cell]) => cell)].sort());
}

describe('the address of a fault or a change leads back to it, wherever it stands', () => {
  test('in CSV: rows above the headings, blank rows, line breaks in quotes', async () => {
    const form = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
    });
    await fc.assert(
      fc.asyncProperty(layout, form, async (given, { delimiter, end, mark }) => {
        const laid = lay(given, all);
        const text = mark + csvOf(laid.lines, { delimiter, end });
        const sheet = readCsvSimply(text, delimiter);
        const valueAt = (cell: string) => {
          const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
          const at = [...column].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
          return sheet[Number(row) - 1]?.[at];
        };
        const read = await readAll(new TextEncoder().encode(text));
        expectPlaces(read.records, given, {
          records: all,
          laid,
          valueAt,
          covered: new Map(),
          isCopied: false,
        });
      }),
      { numRuns: 100 },
    );
  });

  test('in a workbook: several sheets, merged cells, hidden rows and columns besides', async () => {
    const form = fc.record({
      /** So many records are on a first sheet, the others on a second one. */
      first: fc.integer({ min: 1, max: rows.length }),
      between: fc.boolean(),
      /** The records over which a cell is merged: of the first sheet, from the first number to the second. */
      merge: fc.tuple(fc.nat(rows.length - 1), fc.nat(rows.length - 1)),
      answer: fc.constantFrom('copy-down', 'first-only'),
      title: fc.boolean(),
      hiddenRows: fc.subarray(all),
      hiddenColumns: fc.subarray([...headings.keys()], { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(layout, form, async (given, of) => {
        const book = new ExcelJS.Workbook();
        const laid = new Map<string, Laid & { readonly records: readonly number[] }>();
        const covered = new Map<string, string>();
        const add = (name: string, records: readonly number[]) => {
          if (records.length === 0) return;
          const one = lay(given, records);
          laid.set(name, { ...one, records });
          const sheet = book.addWorksheet(name);
          for (const [row, cells] of one.lines.entries())
            for (const [at, text] of cells.entries())
              if (text !== undefined) sheet.getCell(row + 1, at + 1).value = text;
          for (const record of of.hiddenRows)
            if (records.includes(record)) sheet.getRow(one.rowOf(record)).hidden = true;
          for (const at of of.hiddenColumns)
            sheet.getColumn(given.shift + given.order.indexOf(at) + 1).hidden = true;
        };
        add('Kasus', all.slice(0, of.first));
        if (of.between) book.addWorksheet('Catatan').addRow(['a\nb', 'nothing']);
        add('Kasus lain', all.slice(of.first));

        const sheet = book.getWorksheet('Kasus') as ExcelJS.Worksheet;
        const { cellOf: placeOf } = laid.get('Kasus') as Laid;
        const [from = 0, to = 0] = of.merge.map((one) => Math.min(one, of.first - 1)).sort();
        if (to > from) {
          const source = placeOf({ record: from, at: mergeable });
          sheet.mergeCells(`${source}:${placeOf({ record: to, at: mergeable })}`);
          for (let record = from + 1; record <= to; record += 1)
            covered.set(placeOf({ record, at: mergeable }), source);
        }
        if (of.title && given.preamble.length > 0) sheet.mergeCells('A1:C1');

        const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
        const answers: Answer[] = [{ question: 'merged-cells', heading: 'Channel', answer: of.answer }];
        const read = await readAll(bytes, { answers });
        const again = new ExcelJS.Workbook();
        await again.xlsx.load(bytes.buffer);
        for (const [name, one] of laid) {
          const there = again.getWorksheet(name) as ExcelJS.Worksheet;
          const records = read.records.filter(
            (item) =>
              cellOf(item.locate({ code: '', severity: 'error', path: '', params: {} })).sheet === name,
          );
          expectPlaces(records, given, {
            records: one.records,
            laid: one,
            valueAt: (cell) => there.getCell(cell).value,
            covered: name === 'Kasus' ? covered : new Map(),
            isCopied: of.answer === 'copy-down',
          });
        }
        const changed = read.records.flatMap((item) =>
          (item.changes?.() ?? []).map(
            ({ code, address: { sheet: name, cell } }) => `${code} ${name}!${cell}`,
          ),
        );
        for (const { diagnostic, address } of read.findings) {
          if (address === undefined) continue;
          const { cell, row, sheet: name = '' } = cellOf(address);
          const there = again.getWorksheet(name) as ExcelJS.Worksheet;
          if (diagnostic.code === 'intake.hidden-read')
            expect(
              diagnostic.params.what === 'rows' ? there.getRow(row).hidden : there.getColumn(cell).hidden,
            ).toBe(true);
          else if (diagnostic.code === 'intake.headings-not-first')
            expect(row).toBe(given.preamble.length + 1);
          else if (diagnostic.code === 'intake.sheet-not-read') expect(name).toBe('Catatan');
          // What was changed is told once a column, with the first place.
          else expect(changed).toContain(`${diagnostic.code} ${name}!${cell}`);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a check tells the same places', async () => {
    await fc.assert(
      fc.asyncProperty(layout, async (given) => {
        const one = { ...given, faults: given.faults.slice(0, 1) };
        const laid = lay(one, all);
        const [fault] = one.faults;
        if (!fault) return;
        const found = errors(await findings('cases.csv', csvOf(laid.lines)));
        expect(found.map(({ address }) => address)).toMatchObject([
          {
            kind: 'cell',
            cell: laid.cellOf(fault),
            row: laid.rowOf(fault.record),
            heading: headings[fault.at],
          },
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
