import type { Asked, UnreadValue } from '../value.ts';

/** A text that no calendar has a day for. */
export const notUnderstood: UnreadValue = {
  fault: { code: 'intake.date-not-understood', fix: 'ask', params: {} },
};

/** A year of a calendar whose days are not converted, or of none at all. */
export const unknownYears: Readonly<Record<'islamic' | 'none', UnreadValue>> = {
  islamic: { fault: { code: 'intake.date-calendar', fix: 'ask', params: { calendar: 'islamic' } } },
  none: { fault: { code: 'intake.date-year', fix: 'ask', params: {} } },
};

/** A date that waits for answers. */
export function openDate(code: string, asks: readonly Asked[]): UnreadValue {
  const params = code === 'intake.date-calendar' ? { calendar: 'other' } : {};
  return { fault: { code, fix: 'ask', params, ...(asks.length > 0 && { asks }) } };
}
