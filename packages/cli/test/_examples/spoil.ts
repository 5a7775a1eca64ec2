import { type Random, randomFrom } from '@amparo/grievance/samples';
import type { Cell, Row } from './cell.ts';

/** One way in which rows are spoilt, and how many of them. */
export interface Spoiling {
  readonly rows: number;
  /** Which columns a row must have filled for it. */
  readonly needs: readonly string[];
  readonly fits?: (row: Row) => boolean;
  readonly change: (row: Row, random: Random) => void;
}

/** Spoils rows, each in one way only, so that every finding of the report has one cause. */
export function spoil(rows: readonly Row[], spoilings: readonly Spoiling[], seed: number): void {
  const random = randomFrom(seed);
  const untouched = new Set(rows);
  for (const { rows: wanted, needs, fits = () => true, change } of spoilings) {
    const fitting = [...untouched].filter((row) => needs.every((key) => row.has(key)) && fits(row));
    if (fitting.length < wanted) throw new Error(`Only ${fitting.length} rows have ${needs.join(', ')}.`);
    for (let at = 0; at < wanted; at += 1) {
      const [row] = fitting.splice(Math.floor(random() * fitting.length), 1) as [Row];
      change(row, random);
      untouched.delete(row);
    }
  }
}

/** Changes one cell, given its content as text; a date is `YYYY-MM-DD HH:MM`. */
export function rewrite(
  key: string,
  change: (text: string, random: Random) => Cell,
): Pick<Spoiling, 'needs' | 'change'> {
  return { needs: [key], change: (row, random) => row.set(key, change(textOf(row.get(key)), random)) };
}

/** Empties cells. */
export function empty(...keys: readonly string[]): Pick<Spoiling, 'needs' | 'change'> {
  const change = (row: Row): void => {
    for (const key of keys) row.delete(key);
  };
  return { needs: keys.slice(0, 1), change };
}

export function textOf(cell: Cell | undefined): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : String(cell ?? '');
}
