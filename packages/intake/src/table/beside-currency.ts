import { iso4217 } from '@amparo/core';
import type { CellContent } from '../bytes/xlsx-cell.ts';
import type { FoundHeading } from './find-headings.ts';

const thousandths = new Set(
  iso4217.codes.filter(({ minorUnits }) => minorUnits === 3).map(({ code }) => code),
);

/**
 * The column that holds the currency of an amount, where the amount stands in a column of its own; undefined for every
 * other column.
 */
export function currencyBeside(
  { column, positions }: FoundHeading,
  columns: readonly FoundHeading[],
): number | undefined {
  if (column.kind !== 'decimal' || !column.path.endsWith('/amount')) return undefined;
  const path = column.path.replace(/amount$/u, 'currency');
  return columns.find((other) => other.column.path === path && other.positions.join() === positions.join())
    ?.at;
}

/**
 * Whether a cell names a currency of thousandths, such as the dinars of the Gulf: three digits after a point are decimals
 * in it, and not thousands.
 */
export function hasThousandths(currency: CellContent | undefined): boolean {
  return typeof currency === 'string' && thousandths.has(currency.trim());
}
