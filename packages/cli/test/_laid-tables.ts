import fc from 'fast-check';
import { goodCases } from './_files.ts';
import { tableOf } from './_tables.ts';

export const { columns, rows } = tableOf(goodCases(5, 11));
export const headings = columns.map(({ heading }) => heading);
export const mergeable = headings.indexOf('Channel');

/** Columns in which the fault is no value, each with the records that have one there. */
const places = columns.flatMap(({ column }, at) =>
  column.kind === 'text' || column.kind === 'constant'
    ? []
    : rows.flatMap((row, record) => (row[at] === undefined ? [] : [{ record, at }])),
);
/** Cells that mean the same with the digits of another script. */
const digits = columns.flatMap(({ column }, at) =>
  column.kind === 'date' || column.kind === 'integer'
    ? rows.flatMap((row, record) => (row[at] === undefined ? [] : [{ record, at }]))
    : [],
);
const inThai = (text: string) =>
  text.replaceAll(/\d/gu, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

export const layout = fc.record({
  /** At most one in each record, so that none hides another. */
  faults: fc.uniqueArray(fc.constantFrom(...places), {
    minLength: 1,
    maxLength: 4,
    selector: ({ record }) => record,
  }),
  rewritten: fc.subarray(digits, { maxLength: 3 }),
  order: fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }),
  preamble: fc.array(fc.array(fc.constantFrom('Register', 'of cases', 'a\nb', '12', ''), { maxLength: 4 }), {
    maxLength: 12,
  }),
  /** Blank rows before each record. */
  blanks: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: rows.length, maxLength: rows.length }),
  /** Empty columns before the first. */
  shift: fc.integer({ min: 0, max: 3 }),
  story: fc.constantFrom(
    'one line',
    'two\nlines',
    'quotes "here"',
    'a\r\nb\r\n\r\nc',
    'semicolons; and, commas',
  ),
});
export type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

/** A cell that was put into a file. */
interface Put {
  readonly record: number;
  readonly at: number;
  readonly text: string | undefined;
}

/** A table as it stands in a file, and what was put where: by the cell, such as `B7`. */
export interface Laid {
  readonly lines: readonly (readonly (string | undefined)[])[];
  readonly put: ReadonlyMap<string, Put>;
  readonly cellOf: (place: { readonly record: number; readonly at: number }) => string;
  readonly rowOf: (record: number) => number;
}

const faultText = ({ record, at }: { readonly record: number; readonly at: number }) =>
  `zz ? ${record}.${at} zz`;
export const isAmong = (
  among: readonly { readonly record: number; readonly at: number }[],
  record: number,
  at: number,
) => among.some((one) => one.record === record && one.at === at);

export function lay(given: Layout, records: readonly number[]): Laid {
  const { faults, rewritten, order, preamble, blanks, shift, story } = given;
  const lines: (string | undefined)[][] = [...preamble.map((cells) => [...cells])];
  const line = (cells: readonly (string | undefined)[]) => [
    ...Array<undefined>(shift).fill(undefined),
    ...order.map((at) => cells[at]),
  ];
  lines.push(line(headings));
  const put = new Map<string, Put>();
  const rowsOf = new Map<number, number>();
  const refOf = (at: number, row: number) => `${letters(shift + order.indexOf(at))}${row}`;
  for (const record of records) {
    lines.push(...Array.from({ length: blanks[record] ?? 0 }, () => []));
    const texts = (rows[record] ?? []).map((text, at) => {
      if (isAmong(faults, record, at)) return faultText({ record, at });
      if (isAmong(rewritten, record, at)) return inThai(text as string);
      return columns[at]?.pointer === '/narrative' && text !== undefined ? story : text;
    });
    lines.push(line(texts));
    rowsOf.set(record, lines.length);
    for (const [at, text] of texts.entries()) put.set(refOf(at, lines.length), { record, at, text });
  }
  const rowOf = (record: number) => rowsOf.get(record) as number;
  return { lines, put, rowOf, cellOf: ({ record, at }) => refOf(at, rowOf(record)) };
}
