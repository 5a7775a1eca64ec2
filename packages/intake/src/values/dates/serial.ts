import type { CellValue } from '../../bytes/xlsx-cell.ts';
import { serialText } from '../../bytes/xlsx-date.ts';
import { type Asked, cellText, type DateSystem, type ValueFacts } from '../value.ts';
import { isPlausibleYear } from './date-candidates.ts';

/** A bare number as spreadsheets store days of 1927 to 2173: five digits, with a fraction for the time of day. */
const serial = /^\d{5}(?:[.,]\d{1,16})?$/u;

/** Whether a cell holds a bare number that may be a day. */
export function isSerial(cell: CellValue): boolean {
  return (cell.kind === 'number' || cell.kind === 'text') && serial.test(cellText(cell));
}

/**
 * What a bare number means by the answer of its column: a day or a local date and time; undefined where the answer says
 * that it is none or the day cannot be meant; or the question that it waits for.
 */
export function readSerial(
  cell: CellValue,
  { answers, dateSystem, now }: ValueFacts,
): string | undefined | { readonly asks: Asked } {
  const answer = answers['date-serial'];
  if (answer === undefined) return { asks: { question: 'date-serial', options: optionsOf(dateSystem) } };
  if (answer !== '1900' && answer !== '1904') return undefined;
  const text = serialText(Number(cellText(cell).replace(',', '.')), 'date', answer === '1904');
  return text !== undefined && isPlausibleYear(Number(text.slice(0, 4)), Number(now.slice(0, 4)))
    ? text
    : undefined;
}

/** The file's own system first. */
function optionsOf(system: DateSystem | undefined): readonly string[] {
  return system === '1904' ? ['1904', '1900', 'not-a-date'] : ['1900', '1904', 'not-a-date'];
}
