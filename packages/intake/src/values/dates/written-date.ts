import { wordKey } from '../word-key.ts';
import { type DateWord, dateWords, longestName, type WrittenCalendar } from './date-words.ts';

/** In which order day, month and year stand, where digits leave it open. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** One way to read a text as a date, whether or not there is such a day. */
export interface WrittenDate {
  /** As written: 2569, or 69 where `short`. */
  readonly year: number;
  /** Whether the year is written with two digits. */
  readonly short: boolean;
  readonly month: number;
  readonly day: number;
  /** Set where another order is possible for dates that are written like this. */
  readonly order?: DateOrder;
  /** The calendar, where a word tells it. */
  readonly calendar?: WrittenCalendar;
}

const digitsOnly = /^(\d{4}|\d{1,2})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{4}|\d{1,2})\.?$/u;
const compact = /^\d{8}$/u;
const twoNumbers = /^(\D*)(\d{1,4})(\D+)(\d{1,4})(\D*)$/u;
const threeNumbers = /^(\D*)(\d{1,4})(\D+)(\d{1,2})(\D+)(\d{1,4})(\D*)$/u;
const longestText = 80;

/** Every way to read a text as a date: digits in any order, eight digits, or with words in any language of the reports. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const parts = digitsOnly.exec(text);
  if (parts) return inDigits(parts[1] as string, parts[2] as string, parts[3] as string);
  if (compact.test(text)) return inEightDigits(text);
  // In Vietnamese the days of the week have numbers.
  return text.length > longestText ? [] : inWords(wordKey(text).replace(/^thứ [2-7] /u, ''));
}

/** Three groups of digits. Four digits are a year; two may be one, and then stand last, or first as in 26/03/25. */
function inDigits(a: string, b: string, c: string, calendar?: WrittenCalendar): readonly WrittenDate[] {
  const read = (year: string, month: string, day: string, order?: DateOrder): WrittenDate => ({
    year: Number(year),
    short: year.length === 2,
    month: Number(month),
    day: Number(day),
    ...(order && { order }),
    ...(calendar && { calendar }),
  });
  if (a.length === 4) return c.length === 4 ? [] : [read(a, b, c)];
  if (c.length === 4) return [read(c, b, a, 'day-first'), read(c, a, b, 'month-first')];
  return [
    ...(c.length === 2 ? [read(c, b, a, 'day-first'), read(c, a, b, 'month-first')] : []),
    ...(a.length === 2 ? [read(a, b, c, 'year-first')] : []),
  ];
}

/** 20260325 or 25032026: the years of both are never possible at once. */
function inEightDigits(text: string): readonly WrittenDate[] {
  const [one, two, three, four] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6), text.slice(6)];
  return [
    ...inDigits(`${one}${two}`, three as string, four as string),
    ...inDigits(one as string, two as string, `${three}${four}`),
  ];
}

function inWords(key: string): readonly WrittenDate[] {
  const [, before = '', first = '', between = '', second, after = ''] = twoNumbers.exec(key) ?? [];
  if (second !== undefined) return withMonthName([before, between, after], first, second);
  const [, head = '', a = '', one = '', b = '', two = '', c, tail = ''] = threeNumbers.exec(key) ?? [];
  return c === undefined ? [] : withWordsAround([head, one, two, tail], a, b, c);
}

/** 25 March 2569, March 25, 2026, 2026 March 25. A month's name leaves no doubt of the order. */
function withMonthName(texts: readonly string[], first: string, second: string): readonly WrittenDate[] {
  const said = wordsOf(texts);
  if (said?.month === undefined) return [];
  const yearFirst = first.length === 4 || Number(first) > 32;
  const year = yearFirst ? first : second;
  const day = yearFirst ? second : first;
  if ((year.length !== 4 && year.length !== 2) || day.length > 2) return [];
  return [
    {
      year: Number(year),
      short: year.length === 2,
      month: said.month,
      day: Number(day),
      ...(said.calendar && { calendar: said.calendar }),
    },
  ];
}

/** Wed 25/03/2026, 25/03/2569 BE, 25 tháng 3 năm 2026, 2026年3月25日. */
function withWordsAround(
  texts: readonly [string, string, string, string],
  a: string,
  b: string,
  c: string,
): readonly WrittenDate[] {
  const [head, one, two, tail] = texts;
  const isChinese = /^年/u.test(one) && /^月/u.test(two);
  const said = wordsOf(isChinese ? [head, tail.replace(/^[日号號]/u, '')] : texts);
  if (!said || said.month !== undefined) return [];
  const read = inDigits(a, b, c, said.calendar);
  if (isChinese) return a.length === 4 ? read : [];
  if (wordsOf([one])?.marksMonth !== true) return read;
  return read.flatMap(({ order, ...date }) => (order === 'day-first' ? [date] : []));
}

/** What words say together; undefined if one of them does not belong to a date or two contradict each other. */
function wordsOf(texts: readonly string[]): DateWord | undefined {
  let said: DateWord = {};
  for (const text of texts) {
    const words = text
      .trim()
      .split(' ')
      .filter((word) => word !== '');
    for (let at = 0; at < words.length; ) {
      const found = longestAt(words, at);
      if (!found) return undefined;
      const { word, length } = found;
      if (word.month !== undefined && said.month !== undefined) return undefined;
      if (word.calendar && said.calendar && word.calendar !== said.calendar) return undefined;
      said = { ...said, ...word };
      at += length;
    }
  }
  return said;
}

/** The longest name that begins at a word. */
function longestAt(
  words: readonly string[],
  at: number,
): { readonly word: DateWord; readonly length: number } | undefined {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const word = dateWords().get(words.slice(at, at + length).join(' '));
    if (word) return { word, length };
  }
  return undefined;
}
