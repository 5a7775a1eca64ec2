import { attributeOf } from './tags.ts';

/** Columns that share their settings, from 0. */
interface Columns {
  readonly from: number;
  readonly to: number;
  readonly style: number | undefined;
  readonly pixels: number;
}

/** Pixels of a digit in the usual font, by which widths are given, and what is added on both sides. */
const DIGIT = 7;
const PADDING = 5;
const USUAL_COLUMN = 64;
const USUAL_ROW = 20;

/** Sizes and default styles of a sheet, from what stands before its rows. */
export class SheetLayout {
  readonly #columns: Columns[] = [];
  #column = USUAL_COLUMN;
  /** Pixels of a row that has no height of its own. */
  row = USUAL_ROW;

  /** Takes in a tag before the rows. */
  note(local: string, raw: string): void {
    if (local === 'sheetFormatPr') {
      this.#column = pixels(attributeOf(raw, 'defaultColWidth')) ?? USUAL_COLUMN;
      const points = Number(attributeOf(raw, 'defaultRowHeight'));
      if (points > 0 && points < 400) this.row = Math.round((points * 4) / 3);
    } else if (local === 'col') {
      const from = Number(attributeOf(raw, 'min')) - 1;
      const to = Number(attributeOf(raw, 'max')) - 1;
      if (!(from >= 0 && to >= from)) return;
      const style = attributeOf(raw, 'style');
      const isHidden = ['1', 'true'].includes(attributeOf(raw, 'hidden') ?? '');
      this.#columns.push({
        from,
        to,
        style: style === undefined ? undefined : Number(style),
        pixels: isHidden ? 0 : (pixels(attributeOf(raw, 'width')) ?? this.#column),
      });
    }
  }

  /** The style of a cell that is not there. */
  styleOf(column: number): number {
    return this.#of(column)?.style ?? 0;
  }

  /** The width of a column in pixels. */
  widthOf(column: number): number {
    return this.#of(column)?.pixels ?? this.#column;
  }

  #of(column: number): Columns | undefined {
    return this.#columns.find(({ from, to }) => from <= column && column <= to);
  }
}

function pixels(width: string | undefined): number | undefined {
  const digits = Number(width);
  return width !== undefined && digits >= 0 && digits <= 255
    ? Math.round(digits * DIGIT) + PADDING
    : undefined;
}
