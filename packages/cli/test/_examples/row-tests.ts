import type { Row } from './cell.ts';
import { textOf } from './spoil.ts';

/** Whether a row is fit for something. */
export type RowTest = (row: Row) => boolean;

/** The column holds one of these texts. */
export const is =
  (key: string, ...texts: readonly string[]): RowTest =>
  (row) =>
    texts.includes(textOf(row.get(key)));

/** The column begins with a text. */
export const starts =
  (key: string, text: string): RowTest =>
  (row) =>
    textOf(row.get(key)).startsWith(text);

/** The column is empty. */
export const lacks =
  (key: string): RowTest =>
  (row) =>
    !row.has(key);

/** Both hold. */
export const both =
  (first: RowTest, second: RowTest): RowTest =>
  (row) =>
    first(row) && second(row);

/** The day in a column, `YYYY-MM-DD`. */
export const dayOf = (row: Row, key: string): string => textOf(row.get(key)).slice(0, 10);
