import type { Asked, UnreadValue } from '../value.ts';

/** A text that no calendar has a day for. */
export const notUnderstood: UnreadValue = {
  fault: { code: 'intake.date-not-understood', fix: 'ask', params: {} },
};

/** A year of a calendar whose days are not converted. */
export const otherCalendar: Readonly<Record<'islamic' | 'other', UnreadValue>> = {
  islamic: { fault: { code: 'intake.date-calendar', fix: 'ask', params: { calendar: 'islamic' } } },
  other: { fault: { code: 'intake.date-calendar', fix: 'ask', params: { calendar: 'other' } } },
};

/** A date that waits for answers. */
export function openDate(code: string, asks: readonly Asked[]): UnreadValue {
  const params = code === 'intake.date-calendar' ? { calendar: 'other' } : {};
  return { fault: { code, fix: 'ask', params, ...(asks.length > 0 && { asks }) } };
}
