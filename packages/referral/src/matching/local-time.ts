/** A moment as clocks of one place show it. */
export interface LocalTime {
  /** ISO 8601 date. */
  readonly date: string;
  /** Minutes since midnight, with seconds as a fraction. */
  readonly minutes: number;
}

/** Making a format costs a hundred times more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks in an IANA time zone show at a moment; undefined for a name that is none. */
export function localTime(moment: number, timezone: string): LocalTime | undefined {
  const format = formats.get(timezone) ?? formatOf(timezone);
  if (!format) return undefined;
  formats.set(timezone, format);
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`,
    minutes: Number(parts.hour) * 60 + Number(parts.minute) + Number(parts.second) / 60,
  };
}

function formatOf(timezone: string): Intl.DateTimeFormat | undefined {
  // Offsets such as `+07:00` are accepted by some engines only, and know no daylight saving.
  if (!/^[A-Za-z]/u.test(timezone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', {
      timeZone: timezone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return undefined;
  }
}
