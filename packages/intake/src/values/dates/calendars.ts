// Packages that read this as source look for the declaration from here.
/// <reference path="./bikram-sambat.d.ts" />
import { isDate } from '@amparo/core';
import bikramSambat from 'bikram-sambat';

/** A calendar whose days can be converted without doubt. */
export type Calendar = 'gregorian' | 'buddhist' | 'bikram-sambat';

/**
 * Nepali years that are converted. Before 2000 a year is taken for one of ours: nobody on record was born in 1943. The
 * lengths of months after 2083 are not settled yet, and published tables differ.
 */
export const bikramSambatYears = { first: 2000, last: 2083 } as const;

const buddhistAhead = 543;
/** Until then the Thai year began in April, so January to March belonged to the year before. */
const lastBuddhistYearFromApril = 2483;

/** The Gregorian date, YYYY-MM-DD, of a day of a calendar; undefined where there is no such day or it is not certain. */
export function toIsoDate(calendar: Calendar, year: number, month: number, day: number): string | undefined {
  switch (calendar) {
    case 'gregorian':
      return existing(year, month, day);
    case 'buddhist':
      if (year <= lastBuddhistYearFromApril && month < 4) return undefined;
      return existing(year - buddhistAhead, month, day);
    case 'bikram-sambat': {
      if (year < bikramSambatYears.first || year > bikramSambatYears.last) return undefined;
      if (month < 1 || month > 12 || day < 1 || day > bikramSambat.daysInMonth(year, month)) return undefined;
      return bikramSambat.toGreg_text(year, month, day);
    }
  }
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
