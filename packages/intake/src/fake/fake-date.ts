import { monthNames } from '../values/dates/month-names.ts';
import { randomBelow } from './random.ts';
import { inDigitsOf, plainDigits, scrambleDigits } from './scramble.ts';

const day = 86_400_000;
const datePart = /^(.*?)([T ,]*\p{Nd}{1,2}:\p{Nd}{2}.*)?$/su;
/** Years from here on are Nepali ones; from the second on they are Buddhist ones. */
const calendars = { nepali: 2050, buddhist: 2400, ahead: 543 };

/**
 * A written date moved by days, in the same form: order, separators, digits, calendar, names of months. Undefined where it
 * is not clear which parts there are, or no such day can be.
 */
export function shiftDateText(text: string, days: number, keepsTimes: boolean): string | undefined {
  const [, date = '', time = ''] = datePart.exec(text) ?? [];
  const shifted = shiftDate(date, days);
  return shifted === undefined ? undefined : shifted + (keepsTimes ? time : otherMinutes(time));
}

/** A time of day in the same hour. */
export function otherMinutes(time: string): string {
  return time.replace(/(\p{Nd}{1,2}:)(\p{Nd})(\p{Nd})/u, (whole, hour: string, ten: string, one: string) =>
    // What is no minute stays none.
    Number(plainDigits(ten)) > 5
      ? whole
      : `${hour}${inDigitsOf(ten, String(randomBelow(6)))}${scrambleDigits(one)}`,
  );
}

interface Part {
  readonly at: number;
  readonly text: string;
  readonly value: number;
}

function shiftDate(text: string, days: number): string | undefined {
  const parts = [...text.matchAll(/\p{Nd}+/gu)].map(
    (match): Part => ({ at: match.index, text: match[0], value: Number(plainDigits(match[0])) }),
  );
  if (parts.length === 1 && parts[0]?.text.length === 8) return shiftCompact(text, parts[0], days);
  const named = parts.length === 2 ? monthIn(text) : undefined;
  if (parts.length !== 3 && !named) return undefined;
  const long = parts.find(({ text: digits, value }) => digits.length === 4 || value > 31);
  const year = long ?? (parts.at(-1) as Part);
  const rest = parts.filter((part) => part !== year);
  const [one, two] = rest as [Part, Part | undefined];
  const isYearFirst = year === parts[0];
  const isDayFirst =
    named !== undefined || (two !== undefined && (one.value > 12 || (two.value <= 12 && !isYearFirst)));
  const dayPart = isDayFirst ? one : (two as Part);
  const monthPart = named ? undefined : isDayFirst ? two : one;
  const month = named?.month ?? (monthPart as Part).value;
  const moved = move(year.value, month, dayPart.value, days);
  if (!moved) return undefined;
  const isPadded =
    rest.some(({ text: digits, value }) => value < 10 && digits.length === 2) ||
    rest.every(({ text: digits }) => digits.length === 2);
  const written = (part: Part, value: number, length: number): [Part, string] => [
    part,
    inDigitsOf(part.text, String(value).padStart(length, '0').slice(-Math.max(length, 2))),
  ];
  const edits = [
    written(year, moved.year, year.text.length),
    written(dayPart, moved.day, isPadded ? 2 : 1),
    ...(monthPart ? [written(monthPart, moved.month, isPadded ? 2 : 1)] : []),
  ].sort(([a], [b]) => b.at - a.at);
  let result = text;
  for (const [part, digits] of edits)
    result = result.slice(0, part.at) + digits + result.slice(part.at + part.text.length);
  return named ? result.replace(named.word, named.nameOf(moved.month)) : result;
}

function shiftCompact(text: string, { text: digits, value }: Part, days: number): string | undefined {
  const first = Math.floor(value / 10_000);
  const isYearFirst = first > 1900 && first < 2700;
  const [year, month, date] = isYearFirst
    ? [first, Math.floor(value / 100) % 100, value % 100]
    : [value % 10_000, Math.floor(value / 10_000) % 100, Math.floor(value / 1_000_000)];
  const moved = move(year, month, date, days);
  if (!moved) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const four = String(moved.year).padStart(4, '0');
  const written = isYearFirst
    ? four + two(moved.month) + two(moved.day)
    : two(moved.day) + two(moved.month) + four;
  return text.replace(digits, inDigitsOf(digits, written));
}

/** A day moved within its calendar. Months of the Nepali one count 30 days: which have more differs by year. */
function move(year: number, month: number, date: number, days: number) {
  if (month < 1 || month > 12 || date < 1 || date > 32) return undefined;
  if (year >= calendars.nepali && year < calendars.buddhist) {
    const all = year * 360 + (month - 1) * 30 + Math.min(date, 30) - 1 + days;
    return { year: Math.floor(all / 360), month: (Math.floor(all / 30) % 12) + 1, day: (all % 30) + 1 };
  }
  const ahead = year >= calendars.buddhist ? calendars.ahead : year < 100 ? -2000 : 0;
  const time = Date.UTC(year - ahead, month - 1, date);
  const found = new Date(time);
  if (found.getUTCDate() !== date) return undefined;
  const moved = new Date(time + days * day);
  return { year: moved.getUTCFullYear() + ahead, month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The name of a month in a text, and what the other months are called in the same way. */
function monthIn(text: string) {
  const lower = text.toLowerCase();
  let best: { word: string; month: number; nameOf: (month: number) => string } | undefined;
  for (const names of Object.values(monthNames)) {
    const forms = names.map((name) => name.split('|'));
    for (const [at, alternatives] of forms.entries()) {
      for (const [form, name] of alternatives.entries()) {
        const from = lower.indexOf(name);
        if (from < 0 || name.length <= (best?.word.length ?? 0)) continue;
        const word = text.slice(from, from + name.length);
        const nameOf = (month: number) => {
          const others = forms[month - 1] as string[];
          return inCaseOf(word, others[Math.min(form, others.length - 1)] as string);
        };
        best = { word, month: at + 1, nameOf };
      }
    }
  }
  return best;
}

function inCaseOf(like: string, name: string): string {
  if (like === like.toLowerCase()) return name;
  return like === like.toUpperCase() ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);
}
