import { cellRef, LAST_COLUMN, LAST_ROW, parseCellRef } from '../bytes/cell-address.ts';
import { UnreadableError } from '../bytes/problem.ts';
import type { Tag, XmlEditor } from './edit-xml.ts';
import { heavier, type Mark } from './marks.ts';
import { SheetLayout } from './sheet-layout.ts';
import type { RowMarks, SheetMarks } from './sheet-marks.ts';
import { attributeOf, opened, withAttribute, withoutAttribute } from './tags.ts';

/** Gives styles that are like others but for the colour of a mark. Undefined leaves a style as it is. */
export interface MarkStyles {
  readonly marked: (style: number, mark: Mark) => number | undefined;
  /** A style without the colour of an earlier mark. */
  readonly unmarked: (style: number) => number | undefined;
  /** Whether there are such styles. */
  readonly hasMarked: boolean;
}

/** How a sheet is tied to its comments. */
export interface DrawingLink {
  /** The relationship to use where the sheet has none yet. */
  readonly id: string;
  /** Namespace of the attribute that names a relationship. */
  readonly namespace: string;
}

/** What may follow the link to the drawing of comments. */
const behindDrawing: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

/** Colours the marked cells of a sheet; adds those that are not there, in their places. */
export class SheetEditor implements XmlEditor {
  readonly layout = new SheetLayout();
  /** The relationship to the drawing of comments that the sheet has; undefined where it had none. */
  drawingId: string | undefined;
  ahead: readonly string[] | undefined;
  readonly #marks: SheetMarks;
  readonly #styles: MarkStyles;
  readonly #link: DrawingLink;
  /** The prefix of the sheet's own elements, with its colon. */
  #prefix: string | undefined;
  #depth = 0;
  #place: 'before' | 'rows' | 'behind' = 'before';
  #isLinked = false;
  #isClosed = false;
  /** The last row that counted: one out of order is passed over, as it is in reading. */
  #row = 0;
  #isInRow = false;
  #rowStyle: number | undefined;
  #column = -1;
  #cells: RowMarks['cells'] = [];
  #next = 0;
  #whole: Mark | undefined;

  constructor(marks: SheetMarks, styles: MarkStyles, link: DrawingLink) {
    this.#marks = marks;
    this.#styles = styles;
    this.#link = link;
  }

  tag(tag: Tag): string | undefined {
    this.#prefix ??= tag.name.slice(0, tag.name.length - tag.local.length);
    const edited = this.#place === 'rows' ? this.#inRows(tag) : this.#aroundRows(tag);
    const isPassing = this.#place === 'rows' && !this.#isInRow && !this.#styles.hasMarked;
    this.ahead = isPassing ? [`<${this.#prefix}row`, `</${this.#prefix}sheetData`] : undefined;
    return edited;
  }

  end(): void {
    if (!this.#isClosed) throw new UnreadableError('intake.xml-syntax', { part: 'worksheet' });
  }

  #aroundRows({ raw, local, kind }: Tag): string | undefined {
    if (kind === 'close') {
      this.#depth -= 1;
      if (this.#depth > 0) return undefined;
      this.#isClosed = true;
      const link = this.#newLink();
      return link === '' ? undefined : link + raw;
    }
    const isOwnChild = this.#depth === 1;
    if (kind === 'open') this.#depth += 1;
    if (!isOwnChild) {
      if (this.#place === 'before') this.layout.note(local, raw);
      return undefined;
    }
    if (local === 'sheetFormatPr') this.layout.note(local, raw);
    if (local === 'sheetData') {
      if (kind === 'open') {
        this.#place = 'rows';
        return undefined;
      }
      this.#place = 'behind';
      const rows = this.#missingRows(LAST_ROW + 1);
      return rows === '' ? undefined : `${opened(raw)}${rows}</${this.#prefix}sheetData>`;
    }
    if (local === 'legacyDrawing') {
      this.#isLinked = true;
      this.drawingId = attributeOf(raw, '[\\w.-]+:id');
    } else if (behindDrawing.has(local)) {
      const link = this.#newLink();
      return link === '' ? undefined : link + raw;
    }
    return undefined;
  }

  /** The link to the drawing of comments, once, where the sheet has none. */
  #newLink(): string {
    if (this.#isLinked || this.#place !== 'behind' || !this.#marks.hasComments) return '';
    this.#isLinked = true;
    const { id, namespace } = this.#link;
    return `<${this.#prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`;
  }

  #inRows(tag: Tag): string | undefined {
    const { local, kind, raw } = tag;
    if (local === 'c' && kind !== 'close') return this.#isInRow ? this.#cell(tag) : undefined;
    if (local === 'row') return kind === 'close' ? this.#closeRow(raw) : this.#openRow(tag);
    if (local !== 'sheetData' || kind !== 'close') return undefined;
    this.#place = 'behind';
    this.#depth = 1;
    const rows = this.#missingRows(LAST_ROW + 1);
    return rows === '' ? undefined : rows + raw;
  }

  #openRow({ raw, kind }: Tag): string | undefined {
    const given = attributeOf(raw, 'r');
    const row = given === undefined ? this.#row + 1 : /^\d{1,8}$/u.test(given) ? Number(given) : 0;
    if (row <= this.#row || row > LAST_ROW) return undefined;
    const before = this.#missingRows(row);
    this.#row = row;
    const { cells, whole } = this.#marks.at(row);
    const isMarked = cells.length > 0 || whole !== undefined;
    this.#isInRow = kind === 'open' && (isMarked || this.#styles.hasMarked);
    this.#cells = cells;
    this.#whole = whole;
    this.#next = 0;
    this.#column = -1;
    if (!isMarked) return before === '' ? undefined : before + raw;
    const style = attributeOf(raw, 's');
    const isStyled = ['1', 'true'].includes(attributeOf(raw, 'customFormat') ?? '');
    this.#rowStyle = isStyled && style !== undefined ? Number(style) : undefined;
    const wide = this.#spanning(raw);
    if (kind === 'open') return before + wide;
    return `${before}${opened(wide)}${this.#restOfRow()}</${this.#prefix}row>`;
  }

  /** The tag of a row without the range of columns that it says it has, where marks go beyond it. */
  #spanning(raw: string): string {
    const spans = attributeOf(raw, 'spans')?.match(/\d+/gu)?.map(Number);
    if (!spans) return raw;
    const [from, to] = [Math.min(...spans) - 1, Math.max(...spans) - 1];
    return this.#cells.every(({ column }) => column >= from && column <= to)
      ? raw
      : withoutAttribute(raw, 'spans');
  }

  #closeRow(raw: string): string | undefined {
    if (!this.#isInRow) return undefined;
    this.#isInRow = false;
    const rest = this.#restOfRow();
    return rest === '' ? undefined : rest + raw;
  }

  #cell({ raw, kind }: Tag): string | undefined {
    const given = attributeOf(raw, 'r');
    const place = given === undefined ? { column: this.#column + 1, row: this.#row } : parseCellRef(given);
    if (!place || place.row !== this.#row || place.column <= this.#column) return undefined;
    const before = this.#cellsBefore(place.column);
    this.#column = place.column;
    let mark: Mark | undefined;
    if (this.#cells[this.#next]?.column === place.column) {
      mark = this.#cells[this.#next]?.mark;
      this.#next += 1;
    }
    if (this.#whole !== undefined && kind === 'open') mark = this.#markWhole(place.column, mark);
    const style = Number(attributeOf(raw, 's') ?? 0);
    const changed = mark === undefined ? this.#styles.unmarked(style) : this.#styles.marked(style, mark);
    if (changed === undefined) return before === '' ? undefined : before + raw;
    return before + withAttribute(raw, 's', changed);
  }

  /** Cells that are marked and not there, left of a column. */
  #cellsBefore(column: number): string {
    let cells = '';
    for (let next = this.#cells[this.#next]; next && next.column < column; next = this.#cells[this.#next]) {
      this.#next += 1;
      cells += this.#newCell(next.column, next.mark);
    }
    return cells;
  }

  #restOfRow(): string {
    let cells = '';
    // A row that holds nothing is marked where it begins, or behind its empty cells.
    if (this.#whole !== undefined && this.#column < 0) {
      const first = this.#cells[0]?.column === 0 ? this.#cells[0] : undefined;
      if (first) this.#next = 1;
      cells = this.#newCell(0, this.#markWhole(0, first?.mark));
    }
    cells += this.#cellsBefore(LAST_COLUMN + 1);
    const column = this.#column + 1;
    if (this.#whole === undefined) return cells;
    if (column <= LAST_COLUMN) cells += this.#newCell(column, this.#markWhole(column, undefined));
    else this.#markWhole(LAST_COLUMN, undefined);
    return cells;
  }

  #markWhole(column: number, own: Mark | undefined): Mark {
    const mark = heavier(own, this.#whole as Mark);
    this.#whole = undefined;
    this.#marks.setFirstCell(this.#row, column);
    return mark;
  }

  #newCell(column: number, mark: Mark): string {
    this.#column = Math.max(this.#column, column);
    const base = this.#rowStyle ?? this.layout.styleOf(column);
    const style = this.#styles.marked(base, mark) ?? base;
    return `<${this.#prefix}c r="${cellRef(column, this.#row)}"${style === 0 ? '' : ` s="${style}"`}/>`;
  }

  /** Rows that are marked and not there, from behind the last one up to `before`. */
  #missingRows(before: number): string {
    let rows = '';
    for (;;) {
      const row = this.#marks.nextRow(this.#row + 1);
      if (row === undefined || row >= before) return rows;
      this.#row = row;
      this.#rowStyle = undefined;
      ({ cells: this.#cells, whole: this.#whole } = this.#marks.at(row));
      this.#next = 0;
      this.#column = -1;
      rows += `<${this.#prefix}row r="${row}">${this.#restOfRow()}</${this.#prefix}row>`;
    }
  }
}
