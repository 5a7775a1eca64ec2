import type { NumberMeaning } from './xlsx-number-format.ts';

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Day 0 of each date system. Excel counts a 29 February 1900 that never was, so its days from 61 on are one late. */
const ZERO_1904 = Date.UTC(1904, 0, 1);
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1900_EARLY = Date.UTC(1899, 11, 31);
/** 31 December 9999, the last day that a workbook can show. */
const LAST_DAY_1900 = 2_958_465;
const LAST_DAY_1904 = 2_957_003;

function dayText(day: number, date1904: boolean): string {
  // Shown by Excel like this; that there is no such day is for whoever checks dates to say.
  if (!date1904 && day === 60) return '1900-02-29';
  const zero = date1904 ? ZERO_1904 : day < 60 ? ZERO_1900_EARLY : ZERO_1900;
  return calendarDay(zero / DAY_MS + day);
}

/** Days before 1 March of the year 0, from which leap days come at the end of a year. */
const DAYS_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** A day counted from 1970 as YYYY-MM-DD. A sheet may hold millions, and a Date for each takes ten times as long. */
function calendarDay(since1970: number): string {
  const days = since1970 + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const inEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Months from March: 31, 30, 31, 30, 31, and again.
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function timeText(seconds: number): string {
  const part = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${part(seconds / 3600)}:${part((seconds / 60) % 60)}:${part(seconds % 60)}`;
}

/**
 * The date, local date-time or time of day that a number shows as, or undefined when it shows as none: a length of
 * time, a negative number, day 0 of 1900, a day after 9999. Rounded to the second, as times are stored as fractions.
 */
export function serialText(serial: number, meaning: NumberMeaning, date1904: boolean): string | undefined {
  if (meaning === 'number' || !(serial >= 0)) return undefined;
  const total = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(total / DAY_SECONDS);
  const seconds = total % DAY_SECONDS;
  if (day > (date1904 ? LAST_DAY_1904 : LAST_DAY_1900)) return undefined;
  if (serial < 1 && meaning !== 'date') return day === 0 ? timeText(seconds) : undefined;
  if (meaning === 'elapsed' || (day === 0 && !date1904)) return undefined;
  const date = dayText(day, date1904);
  // A midnight that the format shows is one; under a format of days alone there is no time.
  return seconds === 0 && meaning !== 'date-time' ? date : `${date}T${timeText(seconds)}`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d*)?)?)?Z?$/;

/** Reads a date that a workbook holds as ISO 8601 text; undefined when it is none. */
export function isoDate(
  text: string,
  date1904: boolean,
): { readonly text: string; readonly serial: number } | undefined {
  const match = ISO.exec(text);
  const [, date = '', hours, minutes = '00', seconds = '00'] = match ?? [];
  const time = hours === undefined ? '' : `T${hours}:${minutes}:${seconds}`;
  const ms = match ? Date.parse(`${date}${time === '' ? 'T00:00:00' : time}Z`) : Number.NaN;
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(date)) return undefined;
  const zero = date1904 ? ZERO_1904 : ms < Date.UTC(1900, 2, 1) ? ZERO_1900_EARLY : ZERO_1900;
  return { text: date + time, serial: (ms - zero) / DAY_MS };
}
