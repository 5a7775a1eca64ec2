import type { Limits } from '../bytes/limits.ts';
import { spreadsheetNamespaces } from '../bytes/xlsx-names.ts';
import { readXml, type XmlAttributes } from '../bytes/xml.ts';
import type { MarkStyles } from './edit-sheet.ts';
import type { Mark } from './marks.ts';

/** Colours of marks: told apart also where red and green are not, and light enough for black text and for printing. */
export const markColours: Readonly<Record<Mark, string>> = {
  error: 'FFF6B8B0',
  warning: 'FFFFE29A',
  note: 'FFDDECFA',
};

const ownColours = new Set(Object.values(markColours));

/** Formats of the sheets that are added. */
export type ListFormat = 'title' | 'faint' | 'plain' | 'heading' | 'text' | 'link' | Mark;

/** Excel can hold no more formats. */
const MOST_FORMATS = 64_000;
/** A workbook without styles may give style numbers; each must go on meaning nothing. */
const PADDED_FORMATS = 256;

/** What is counted in a workbook's styles before anything is added. */
export interface StyleCounts {
  readonly fonts: number;
  readonly fills: number;
  /** Formats of cells. */
  readonly formats: number;
  readonly hasBaseFormats: boolean;
}

/** A format that is like another one but for its fill. */
export interface AlteredFormat {
  readonly base: number;
  readonly fill: number;
}

/** The formats of a workbook's cells, and those that marking adds. */
export class StyleBook implements MarkStyles {
  readonly counts: StyleCounts;
  /** Whether a format has the colour of an earlier mark. */
  readonly #isMarked: readonly boolean[];
  readonly #altered: AlteredFormat[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(counts: StyleCounts, isMarked: readonly boolean[]) {
    this.counts = counts;
    this.#isMarked = isMarked;
  }

  /** The book of a workbook that has no styles. */
  static empty(): StyleBook {
    return new StyleBook({ fonts: 1, fills: 2, formats: PADDED_FORMATS, hasBaseFormats: true }, []);
  }

  /** Reads which formats there are. */
  static async read(chunks: AsyncIterable<Uint8Array>, limits: Limits): Promise<StyleBook> {
    const counter = new StyleCounter();
    await readXml(chunks, { part: 'styles', namespaces: spreadsheetNamespaces }, counter, limits);
    return counter.book();
  }

  get hasMarked(): boolean {
    return this.#isMarked.includes(true);
  }

  marked(style: number, mark: Mark): number | undefined {
    return this.#alter(style, this.fillOf(mark));
  }

  unmarked(style: number): number | undefined {
    return this.#isMarked[style] ? this.#alter(style, 0) : undefined;
  }

  /** The formats to add, in their order, behind those of the added sheets. */
  get altered(): readonly AlteredFormat[] {
    return this.#altered;
  }

  /** The number of the fill of a mark. */
  fillOf(mark: Mark): number {
    return this.counts.fills + markOrder.indexOf(mark);
  }

  /** The number of a format of the added sheets. */
  list(format: ListFormat): number {
    return this.counts.formats + listFormats.indexOf(format);
  }

  #alter(base: number, fill: number): number | undefined {
    // A format that the workbook does not describe cannot be altered; what its cells mean must stay unclear.
    if (!(base < this.counts.formats)) return undefined;
    const key = `${base} ${fill}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.counts.formats + listFormats.length + this.#altered.length;
    if (number >= MOST_FORMATS) return undefined;
    this.#altered.push({ base, fill });
    this.#numbers.set(key, number);
    return number;
  }
}

/** The order of the fills that are added. */
export const markOrder: readonly Mark[] = ['error', 'warning', 'note'];
/** The order of the formats that are added first. */
export const listFormats: readonly ListFormat[] = [
  'title',
  'faint',
  'plain',
  'heading',
  'text',
  'link',
  'error',
  'warning',
  'note',
];

/** Counts what a styles part holds. */
class StyleCounter {
  #section = '';
  #fonts = 0;
  readonly #ownFills: boolean[] = [];
  readonly #fillOfFormat: number[] = [];
  #hasBaseFormats = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'fonts' || name === 'fills' || name === 'cellXfs' || name === 'cellStyleXfs')
      this.#section = name;
    else if (this.#section === 'fonts' && name === 'font') this.#fonts += 1;
    else if (this.#section === 'fills' && name === 'fill') this.#ownFills.push(false);
    else if (this.#section === 'fills' && name === 'fgColor' && ownColours.has(attributes.rgb ?? ''))
      this.#ownFills[this.#ownFills.length - 1] = true;
    else if (this.#section === 'cellXfs' && name === 'xf')
      this.#fillOfFormat.push(Number(attributes.fillId ?? 0));
    else if (this.#section === 'cellStyleXfs' && name === 'xf') this.#hasBaseFormats = true;
  }

  close(name: string): void {
    if (name === this.#section) this.#section = '';
  }

  book(): StyleBook {
    // What is missing is written first of all: a font, the two fills that every workbook begins with, a plain format.
    return new StyleBook(
      {
        fonts: Math.max(this.#fonts, 1),
        fills: this.#ownFills.length === 0 ? 2 : this.#ownFills.length,
        formats: Math.max(this.#fillOfFormat.length, 1),
        hasBaseFormats: this.#hasBaseFormats,
      },
      this.#fillOfFormat.map((fill) => this.#ownFills[fill] ?? false),
    );
  }
}
