import type { CellContent } from '../bytes/xlsx-cell.ts';
import type { ReadyColumn } from './build-record.ts';
import type { RowWatch, WatchFinding } from './row-watch.ts';

const given = /(^|\/)givenName$/u;

/**
 * Notices rows that hold the same text as given name and as surname: many people have one name, and forms that demand two
 * get it twice.
 */
export class NamesWatch implements RowWatch {
  readonly #given: ReadyColumn;
  readonly #surname: ReadyColumn;
  #cells = 0;
  #row = 0;

  private constructor(givenName: ReadyColumn, surname: ReadyColumn) {
    this.#given = givenName;
    this.#surname = surname;
  }

  /** A watch for each name that stands in two columns. */
  static for(columns: readonly ReadyColumn[]): NamesWatch[] {
    return columns.flatMap((column) => {
      const { path } = column.column;
      if (!given.test(path)) return [];
      const other = path.replace(given, '$1surname');
      const surname = columns.find(
        (candidate) =>
          candidate.column.path === other && candidate.positions.join() === column.positions.join(),
      );
      return surname ? [new NamesWatch(column, surname)] : [];
    });
  }

  see(content: readonly (CellContent | undefined)[], row: number): void {
    const name = content[this.#given.at];
    if (typeof name !== 'string' || name === '' || content[this.#surname.at] !== name) return;
    if (name.trim() === '') return;
    if (this.#cells === 0) this.#row = row;
    this.#cells += 1;
  }

  found(): WatchFinding | undefined {
    if (this.#cells === 0) return undefined;
    return {
      code: 'intake.names-same',
      fix: 'ask',
      column: this.#surname,
      row: this.#row,
      cells: this.#cells,
    };
  }
}
