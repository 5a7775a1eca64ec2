/**
 * A date, and after it a time of day: with T or blanks between them, with seconds, before or after noon, with an offset.
 * Its marks stand after the time, so that no part of a date is taken for one.
 */
const dateAndTime =
  /^(.{6,80}?)(?:T|,? +(?:at +|เวลา +|pukul +|jam +|lúc +)?)(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?(?: ?([ap])\.?m\.?| ?(?:น\.?|hrs?|giờ))?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/iu;

/** A text that was parted into a date and the time of day behind it. */
export interface DayAndClock {
  /** The date as written. */
  readonly day: string;
  /** HH:MM:SS, perhaps with decimals; one that there is not if the hour is none. */
  readonly clock: string;
  /** `Z` or such as `+07:00`; absent where the text has none. */
  readonly offset?: string;
}

/** Parts a date from the time of day behind it; undefined where there is none. */
export function dayAndClock(text: string): DayAndClock | undefined {
  if (!text.includes(':')) return undefined;
  const [, day, hours = '', minutes = '', seconds = '00', half, offset] = dateAndTime.exec(text) ?? [];
  if (day === undefined) return undefined;
  return {
    day,
    clock: `${hourOfDay(hours, half)}:${minutes}:${seconds.replace(',', '.')}`,
    ...(offset !== undefined && { offset: isoOffset(offset) }),
  };
}

/** 2 with `p` is 14, 12 with `a` is 0; an hour that there is not stays one that there is not. */
function hourOfDay(hours: string, half: string | undefined): string {
  const hour = Number(hours);
  if (half === undefined) return hours.padStart(2, '0');
  if (hour < 1 || hour > 12) return '99';
  return String((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0');
}

function isoOffset(offset: string): string {
  return /^[+-]/u.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(-2)}` : 'Z';
}
