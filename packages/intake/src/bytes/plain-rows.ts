import { newList } from '../new-objects.ts';
import { LAST_COLUMN, LAST_ROW } from './cell-address.ts';
import {
  EQUALS,
  expect,
  GREATER,
  LESS,
  markup,
  OPEN,
  OTHER,
  type PlainElements,
  type PlainSource,
  PlainText,
  QUOTE,
  readAttributes,
  SLASH,
  SPACE,
  skipBlank,
} from './plain-xml.ts';
import { SheetRow } from './sheet-row.ts';
import {
  type CellContent,
  type CellContext,
  type CellReading,
  isProblem,
  numberCell,
  readCell,
} from './xlsx-cell.ts';
import { decodeXlsxText } from './xlsx-text.ts';

/** What rows are added to. */
export interface RowSink {
  /** The last row so far. */
  readonly row: number;
  add(row: SheetRow): void;
}

const ROW = markup('<row');
const ROW_END = markup('</row>');
const CELL_END = markup('</c>');
const VALUE_END = markup('</v></c>');
const INLINE = markup('<is><t');
const INLINE_END = markup('</t></is></c>');
const PRESERVE = markup(' xml:space="preserve">');
const FORMULA_END = markup('</f>');

const LETTER_A = 0x41;
const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const DIGIT_0 = 0x30;

/** The two attributes of rows that say something about their cells, and those that do not. */
const ROW_ATTRIBUTES: readonly string[] = [
  'r',
  'hidden',
  'spans',
  's',
  'customFormat',
  'ht',
  'customHeight',
  'outlineLevel',
  'collapsed',
  'thickTop',
  'thickBot',
  'ph',
  'x14ac:dyDescent',
];
const FORMULA_ATTRIBUTES: readonly string[] = ['t', 'aca', 'ref', 'si', 'ca'];

/**
 * Takes rows of a sheet in the form in which nearly all are written, and in which nothing is wrong. Any other row is
 * left to the general parser from its beginning.
 */
export class PlainRows implements PlainElements {
  readonly within = 'sheetData';
  isOpen = false;
  readonly #context: CellContext;
  readonly #sink: RowSink;
  readonly #text = new PlainText();
  // The row being read.
  #row = 0;
  #hidden = false;
  #content = newList<CellContent | undefined>();
  #formulas = newList<number>();
  // The cell being read.
  #column = 0;
  #style = -1;
  #type = '';
  /** The last number read in digits. */
  #number = 0;

  constructor(context: CellContext, sink: RowSink) {
    this.#context = context;
    this.#sink = sink;
  }

  take(source: PlainSource, from: number): number {
    for (let at = from; ; ) {
      at = skipBlank(source, at);
      const end = this.#takeRow(source, at);
      this.isOpen = end === OPEN;
      if (end < 0) return at;
      at = end;
    }
  }

  #takeRow(source: PlainSource, from: number): number {
    const { codes } = source;
    let at = this.#rowTag(source, from);
    if (at < 0) return at;
    this.#content = newList();
    this.#formulas = newList();
    this.#column = -1;
    if (codes[at] === SLASH) at = expect(source, at + 1, [GREATER]);
    else {
      at += 1;
      while (codes[at] === LESS && codes[at + 1] === LETTER_C) {
        at = this.#cell(source, at + 2);
        if (at < 0) return at;
      }
      at = expect(source, at, ROW_END);
    }
    if (at >= 0) this.#sink.add(new SheetRow(this.#row, this.#hidden, this.#content, this.#formulas));
    return at;
  }

  #rowTag(source: PlainSource, from: number): number {
    const tag = expect(source, from, ROW);
    if (tag < 0) return tag;
    const { text } = source;
    const last = this.#sink.row;
    this.#row = last + 1;
    this.#hidden = false;
    const end = readAttributes(source, tag, ROW_ATTRIBUTES, (which, begin, to) => {
      if (which === 0) this.#row = this.#digits(source, begin) === to ? this.#number : 0;
      else if (which === 1) this.#hidden = /^(?:1|true)$/u.test(text.slice(begin, to));
    });
    return end >= 0 && (this.#row <= last || this.#row > LAST_ROW) ? OTHER : end;
  }

  /** A cell from behind its `<c`; gives the index behind it. */
  #cell(source: PlainSource, from: number): number {
    const { codes } = source;
    let at = this.#cellTag(source, from);
    if (at < 0) return at;
    if (codes[at] === SLASH) return expect(source, at + 1, [GREATER]);
    at += 1;
    const isFormula = codes[at] === LESS && codes[at + 1] === LETTER_F;
    if (isFormula) {
      at = this.#formula(source, at + 2);
      if (at < 0) return at;
    }
    if (codes[at] === LESS && codes[at + 1] === LETTER_V && codes[at + 2] === GREATER)
      at = this.#value(source, at + 3, isFormula);
    else if (isFormula) return at + 2 >= source.length ? OPEN : OTHER;
    else if (codes[at + 1] === SLASH) at = expect(source, at, CELL_END);
    else at = this.#inline(source, at);
    return at;
  }

  /** Adds what a cell holds to the row; false when something is wrong with it. */
  #keep(read: CellReading, isFormula: boolean): boolean {
    if (read === undefined) return true;
    if (isProblem(read)) return false;
    const content = this.#content;
    while (content.length < this.#column) content.push(undefined);
    content.push(read);
    if (isFormula) this.#formulas.push(this.#column);
    return true;
  }

  /** Reads the attributes of a cell; gives the index of the `>` or `/` behind them. */
  #cellTag(source: PlainSource, from: number): number {
    const { codes, length } = source;
    let at = from;
    let column = this.#column + 1;
    let seen = 0;
    this.#style = -1;
    this.#type = '';
    while (codes[at] === SPACE) {
      const name = codes[at + 1];
      if (codes[at + 2] !== EQUALS || codes[at + 3] !== QUOTE) return at + 3 >= length ? OPEN : OTHER;
      at += 4;
      const attribute = name === LETTER_R ? 1 : name === LETTER_S ? 2 : name === LETTER_T ? 4 : 0;
      if (attribute === 0 || (seen & attribute) !== 0) return OTHER;
      seen |= attribute;
      if (name === LETTER_R) {
        column = -1;
        const letters = at;
        for (let char = codes[at] as number; char >= LETTER_A && char < LETTER_A + 26; ) {
          column = (column + 1) * 26 + char - LETTER_A;
          char = codes[++at] as number;
        }
        if (at - letters > 3) return OTHER;
        at = this.#digits(source, at);
        if (at >= 0 && this.#number !== this.#row) return OTHER;
      } else if (name === LETTER_S) {
        at = this.#digits(source, at);
        this.#style = this.#number;
      } else at = this.#typeOf(source, at);
      if (at < 0) return at;
      if (codes[at] !== QUOTE) return at >= length ? OPEN : OTHER;
      at += 1;
    }
    if (codes[at] !== GREATER && codes[at] !== SLASH) return at >= length ? OPEN : OTHER;
    if (column <= this.#column || column > LAST_COLUMN || column >= this.#context.limits.columns)
      return OTHER;
    this.#column = column;
    return at;
  }

  /** Reads a number of at most eight digits into `#number`; gives the index behind it. */
  #digits({ codes, length }: PlainSource, from: number): number {
    let number = 0;
    let at = from;
    for (let digit = (codes[at] as number) - DIGIT_0; digit >= 0 && digit <= 9; ) {
      number = number * 10 + digit;
      digit = (codes[++at] as number) - DIGIT_0;
    }
    if (at >= length) return OPEN;
    if (at === from || at - from > 8) return OTHER;
    this.#number = number;
    return at;
  }

  #typeOf({ text, codes, length }: PlainSource, from: number): number {
    if (codes[from] === LETTER_S && codes[from + 1] === QUOTE) {
      this.#type = 's';
      return from + 1;
    }
    const end = text.indexOf('"', from);
    if (end === -1) return length - from > 9 ? OTHER : OPEN;
    const type = text.slice(from, end);
    if (!/^[a-zA-Z]{1,9}$/.test(type)) return OTHER;
    this.#type = type;
    return end;
  }

  /** Passes over a formula from behind its `<f`. */
  #formula(source: PlainSource, from: number): number {
    const end = readAttributes(source, from, FORMULA_ATTRIBUTES, () => undefined);
    if (end < 0) return end;
    if (source.codes[end] === SLASH) return expect(source, end + 1, [GREATER]);
    const status = this.#text.read(source, end + 1);
    return status < 0 ? status : expect(source, this.#text.end, FORMULA_END);
  }

  /** Reads a value from behind its `<v>` to the end of the cell. */
  #value(source: PlainSource, from: number, formula: boolean): number {
    const context = this.#context;
    if (this.#type === 's') {
      const end = this.#digits(source, from);
      if (end < 0) return end;
      const { strings, limits } = context;
      const shared = strings.get(this.#number);
      if (shared === undefined || shared.length > limits.cellChars) return OTHER;
      if (strings.hasNul && shared.includes('\0')) return OTHER;
      this.#keep(shared, formula);
      return expect(source, end, VALUE_END);
    }
    const style = this.#style < 0 ? undefined : this.#style;
    if (this.#type === '') {
      const end = this.#digits(source, from);
      if (end === OPEN) return OPEN;
      if (end >= 0 && source.codes[end] === LESS) {
        const text = source.text.slice(from, end);
        return this.#keep(numberCell(this.#number, text, style, context), formula)
          ? expect(source, end, VALUE_END)
          : OTHER;
      }
    }
    const status = this.#text.read(source, from);
    if (status < 0) return status;
    const type = this.#type === '' ? 'n' : this.#type;
    const value = this.#text.textIn(source);
    return this.#keep(readCell({ type, value, inline: undefined, style, formula }, context), formula)
      ? expect(source, this.#text.end, VALUE_END)
      : OTHER;
  }

  /** Reads the text of a cell of its own to the end of the cell. */
  #inline(source: PlainSource, from: number): number {
    let at = expect(source, from, INLINE);
    if (at < 0) return at;
    at = source.codes[at] === GREATER ? at + 1 : expect(source, at, PRESERVE);
    if (at < 0) return at;
    const status = this.#text.read(source, at);
    if (status < 0) return status;
    if (this.#type !== 'inlineStr') return OTHER;
    const inline = decodeXlsxText(this.#text.textIn(source));
    const raw = { type: this.#type, value: undefined, inline, style: undefined, formula: false };
    return this.#keep(readCell(raw, this.#context), false)
      ? expect(source, this.#text.end, INLINE_END)
      : OTHER;
  }
}
