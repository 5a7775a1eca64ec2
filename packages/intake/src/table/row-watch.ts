import type { CellContent } from '../bytes/xlsx-cell.ts';
import type { ReadyColumn } from './build-record.ts';

/** Looks at rows for what no single cell shows. */
export interface RowWatch {
  readonly see: (content: readonly (CellContent | undefined)[], row: number) => void;
  /** What was seen, once all rows are read. */
  readonly found: () => WatchFinding | undefined;
}

/** Something found in the cells of a column. */
export interface WatchFinding {
  readonly code: string;
  readonly fix: 'ask' | 'never';
  readonly column: ReadyColumn;
  /** The row of the first cell. */
  readonly row: number;
  readonly cells: number;
}
