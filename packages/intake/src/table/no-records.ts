import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { FindingItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import { latinDigits } from '../values/digits.ts';
import { fold } from '../values/fold.ts';
import { splitAmount } from '../values/money.ts';
import { currenciesOf } from '../values/numbers/currencies.ts';
import { cellText } from '../values/value.ts';
import { isFilled } from './content.ts';
import type { TableRow } from './table.ts';
import { isTotalWord } from './total-words.ts';

type Content = TableRow['content'];
type Code = 'intake.headings-again' | 'intake.total-row';

/** One line of headings, by its cells of text. */
type Line = readonly { readonly at: number; readonly text: string }[];

/** So many cells of a row at least are those of the headings, if these have as many. */
const fewestAgain = 3;
/** A line of headings is known by one of its first cells. */
const probes = 3;
/** What stands before and behind the digits of a number that is no amount. */
const plainSign = /^[%\s]*$/u;
/** As spreadsheets and people write numbers; a date has hyphens or slashes. */
const digitsOnly = /^-?[\d.,'\u2019\s٬٫]+$/u;

/**
 * Passes over rows below the headings that are no records: the headings once more, as they are printed on each page, and
 * sums. Each kind is told once.
 */
export class NoRecords {
  readonly #lines: Line[] = [];
  readonly #idAt: ReadonlySet<number>;
  readonly #met = new Map<Code, { readonly row: number; rows: number }>();

  /** `idAt` are the columns that hold ids; what has an id is a record. */
  constructor(idAt: ReadonlySet<number>) {
    this.#idAt = idAt;
  }

  /** Makes a line of the headings known. */
  addHeadings(content: Content): void {
    const line = content.flatMap((cell, at) =>
      typeof cell === 'string' && isFilled(cell) ? [{ at, text: cell }] : [],
    );
    if (line.length > 0) this.#lines.push(line);
  }

  /** Whether a row is none that a record is made of. */
  passesOver({ row, content }: TableRow): boolean {
    const code = this.#lines.some((line) => isAgain(line, content))
      ? 'intake.headings-again'
      : this.#isTotal(content)
        ? 'intake.total-row'
        : undefined;
    if (code === undefined) return false;
    const met = this.#met.get(code);
    if (met) met.rows += 1;
    else this.#met.set(code, { row, rows: 1 });
    return true;
  }

  findings(sheet: string | undefined): FindingItem[] {
    return [...this.#met].map(([code, { row, rows }]) => ({
      kind: 'finding',
      diagnostic: { code, severity: severityOf(code), path: '', params: { rows }, fix: 'safe' },
      address: { kind: 'cell', cell: String(row), row, ...(sheet !== undefined && { sheet }) },
    }));
  }

  /** Whether a row holds a word for a sum first, and behind it numbers only, one at least. */
  #isTotal(content: Content): boolean {
    const first = content.findIndex(isFilled);
    const word = content[first];
    if (typeof word !== 'string' || !isTotalWord(word)) return false;
    let numbers = 0;
    for (let at = first + 1; at < content.length; at += 1) {
      const cell = content[at];
      if (!isFilled(cell)) continue;
      if (this.#idAt.has(at) || !isNumber(cell)) return false;
      numbers += 1;
    }
    return numbers > 0;
  }
}

function isAgain(line: Line, content: Content): boolean {
  let isLikely = false;
  for (let at = 0; at < line.length && at < probes; at += 1) {
    const { at: column, text } = line[at] as Line[number];
    if (content[column] === text) isLikely = true;
  }
  if (!isLikely) return false;
  const same = line.filter(({ at, text }) => {
    const cell = content[at];
    return typeof cell === 'string' && (cell === text || fold(cell) === fold(text));
  }).length;
  return same >= Math.min(fewestAgain, line.length) && same * 2 >= content.filter(isFilled).length;
}

function isNumber(content: CellContent): boolean {
  if (typeof content !== 'string') return content.kind === 'number';
  const { sign = '-', digits = '' } = splitAmount(latinDigits(cellText(cellValue(content)))) ?? {};
  return digitsOnly.test(digits) && (plainSign.test(sign) || currenciesOf(sign).length > 0);
}
