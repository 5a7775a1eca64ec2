import type { Tag, XmlEditor } from './edit-xml.ts';
import {
  type AlteredFormat,
  type ListFormat,
  listFormats,
  markColours,
  markOrder,
  type StyleBook,
} from './style-book.ts';
import { attributeOf, opened, withAttribute } from './tags.ts';

/** The order in which a styles part holds its sections. */
const sections = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Those that a workbook must have; to all but the borders something is added. */
const edited = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
type Section = (typeof edited)[number];

const usualFont = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
/** Fonts that are added. */
const addedFonts = [
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><sz val="8"/><color rgb="FF808080"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B5394"/><name val="Calibri"/><family val="2"/></font>',
];
const headingColour = 'FFE3E3E3';
/** The format of text, in which nothing that is typed becomes a number, a date or a formula. */
const TEXT_FORMAT = 49;

/** A styles part for a workbook that has none, before anything is added. */
export function plainStyles(namespace: string, formats: number): string {
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><fonts count="1">${usualFont}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats}">${plain.repeat(formats)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** Adds fonts, fills and formats to a styles part. The formats that are there stay as they are. */
export class StylesEditor implements XmlEditor {
  readonly #book: StyleBook;
  readonly #needed: ReadonlySet<number>;
  /** Formats to alter, as they are written. */
  readonly #formats = new Map<number, string>();
  #prefix = '';
  #depth = 0;
  #section = '';
  readonly #done = new Set<Section>();
  /** How many entries the section at hand has. */
  #entries = 0;
  #format = -1;
  /** The format that is being written down. */
  #open: string | undefined;

  constructor(book: StyleBook) {
    this.#book = book;
    this.#needed = new Set(book.altered.map(({ base }) => base));
  }

  tag(tag: Tag): string | undefined {
    const { local, kind, raw, name } = tag;
    if (this.#depth === 0) this.#prefix = name.slice(0, name.length - local.length);
    if (this.#section === 'cellXfs' && this.#depth >= 2) this.#noteFormat(tag);
    if (kind === 'close') this.#depth -= 1;
    const depth = this.#depth;
    if (kind === 'open') this.#depth += 1;
    if (kind === 'close' && depth === 0) {
      const missing = this.#missing(sections.length);
      return missing === '' ? undefined : missing + raw;
    }
    if (depth === 2 && kind !== 'close') this.#entries += 1;
    if (depth !== 1) return undefined;
    const section = edited.find((known) => known === local);
    if (kind === 'close') {
      this.#section = '';
      return section && section !== 'borders' ? this.#rest(section) + raw : undefined;
    }
    const before = this.#missing(sections.indexOf(local));
    if (section) this.#done.add(section);
    if (!section || section === 'borders') return before === '' ? undefined : before + raw;
    this.#section = local;
    this.#entries = 0;
    const counted =
      attributeOf(raw, 'count') === undefined ? raw : withAttribute(raw, 'count', this.#count(section));
    if (kind === 'open') return before + counted;
    this.#section = '';
    return `${before}${opened(counted)}${this.#rest(section)}</${name}>`;
  }

  text(text: string): void {
    if (this.#open !== undefined) this.#open += text;
  }

  /** Writes down the formats that others are made of. */
  #noteFormat({ local, kind, raw }: Tag): void {
    if (this.#depth === 2 && local === 'xf' && kind !== 'close') {
      this.#format += 1;
      if (!this.#needed.has(this.#format)) return;
      if (kind === 'empty') this.#formats.set(this.#format, raw);
      else this.#open = raw;
    } else if (this.#open !== undefined) {
      this.#open += raw;
      if (this.#depth === 3 && kind === 'close') {
        this.#formats.set(this.#format, this.#open);
        this.#open = undefined;
      }
    }
  }

  /** Whole sections that are not there and come before the section of a rank. */
  #missing(rank: number): string {
    return edited
      .filter((section) => !this.#done.has(section) && sections.indexOf(section) < rank)
      .map((section) => {
        this.#done.add(section);
        this.#entries = 0;
        const name = this.#prefix + section;
        return `<${name} count="${this.#count(section)}">${this.#rest(section)}</${name}>`;
      })
      .join('');
  }

  #count(section: Section): number {
    const { fonts, fills, formats } = this.#book.counts;
    if (section === 'borders') return 1;
    if (section === 'fonts') return fonts + addedFonts.length;
    if (section === 'fills') return fills + markOrder.length + 1;
    return formats + listFormats.length + this.#book.altered.length;
  }

  /** What an empty section begins with. */
  #first(section: Section): string {
    if (section === 'fonts') return this.#own(usualFont);
    if (section === 'borders') return this.#own('<border><left/><right/><top/><bottom/><diagonal/></border>');
    if (section === 'fills')
      return this.#own(
        '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
      );
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    this.#formats.set(0, this.#own(plain));
    return this.#own(plain);
  }

  /** What is put at the end of a section. */
  #rest(section: Section): string {
    return (this.#entries === 0 ? this.#first(section) : '') + this.#added(section);
  }

  #added(section: Section): string {
    if (section === 'borders') return '';
    if (section === 'fonts') return this.#own(addedFonts.join(''));
    if (section === 'fills')
      return this.#own([...markOrder.map((mark) => markColours[mark]), headingColour].map(fill).join(''));
    return (
      this.#own(listFormats.map((format) => this.#listFormat(format)).join('')) +
      this.#book.altered.map((format) => this.#altered(format)).join('')
    );
  }

  #listFormat(format: ListFormat): string {
    const { fonts, fills, hasBaseFormats } = this.#book.counts;
    const mark = markOrder.find((known) => known === format);
    const own = (['title', 'heading', 'faint', 'link'] as ListFormat[]).indexOf(format);
    const font = own < 0 ? 0 : fonts + own;
    const colour = mark ? this.#book.fillOf(mark) : format === 'heading' ? fills + markOrder.length : 0;
    const wrap = format === 'title' || format === 'faint' || format === 'plain' ? '' : ' wrapText="1"';
    return `<xf numFmtId="${TEXT_FORMAT}" fontId="${font}" fillId="${colour}" borderId="0"${hasBaseFormats ? ' xfId="0"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`;
  }

  #altered({ base, fill }: AlteredFormat): string {
    const format =
      this.#formats.get(base) ?? this.#own('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    const end = format.indexOf('>') + 1;
    const filled = withAttribute(withAttribute(format.slice(0, end), 'fillId', fill), 'applyFill', 1);
    return filled + format.slice(end);
  }

  /** Elements with the prefix of the part. */
  #own(xml: string): string {
    return this.#prefix === '' ? xml : xml.replace(/<(\/?)/gu, `<$1${this.#prefix}`);
  }
}

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}
