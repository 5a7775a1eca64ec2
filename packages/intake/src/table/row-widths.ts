import type { FindingItem } from '../item.ts';
import { CountBelow } from './count-below.ts';
import { headingRows } from './find-headings.ts';
import type { TableRow } from './table.ts';

/** Notices rows of a table in text form that have fewer cells than the headings. */
export class RowWidths {
  readonly #sheet: string | undefined;
  readonly #counts = new CountBelow<number>();
  /** Of the rows that may hold the headings, up to the last cell that is not empty. */
  readonly #ofHeadings = new Map<number, number>();

  /** `sheet` is absent for a table that is a file of its own. */
  constructor(sheet?: string) {
    this.#sheet = sheet;
  }

  note({ row, content: cells }: TableRow): void {
    this.#counts.note(cells.length, row);
    if (this.#ofHeadings.size < headingRows)
      this.#ofHeadings.set(
        row,
        cells.findLastIndex((cell) => typeof cell === 'string' && cell.trim() !== '') + 1,
      );
  }

  findings(headingRow: number): FindingItem[] {
    const expected = this.#ofHeadings.get(headingRow) ?? 0;
    const short = [...this.#counts.below(headingRow)].filter(([width]) => width < expected);
    if (short.length === 0) return [];
    const row = Math.min(...short.map(([, count]) => count.row));
    const records = short.reduce((sum, [, { count }]) => sum + count, 0);
    const cells = short.reduce((sum, [width, { count }]) => sum + count * (expected - width), 0);
    return [
      {
        kind: 'finding',
        diagnostic: { code: 'intake.rows-short', severity: 'note', path: '', params: { records, cells } },
        address: {
          kind: 'cell',
          cell: String(row),
          row,
          ...(this.#sheet !== undefined && { sheet: this.#sheet }),
        },
      },
    ];
  }
}
