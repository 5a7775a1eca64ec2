export const hour = 3_600_000;
export const day = 24 * hour;

/** Writes moments and days as a clock on the wall of one place shows them. */
export interface Clock {
  /** RFC 3339 with the place's offset, to the minute. */
  readonly moment: (epoch: number) => string;
  /** ISO 8601 date. */
  readonly date: (epoch: number) => string;
}

const minutesOfDay = Array.from({ length: 1440 }, (_, minute) => {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00`;
});
const days = new Map<number, string>();

/** Writing a date is the dearest part of a sample, and the same days come again: each is written once. */
function writeDay(number: number): string {
  let text = days.get(number);
  if (text === undefined) {
    text = new Date(number * day).toISOString().slice(0, 10);
    days.set(number, text);
  }
  return text;
}

/** The clock of a place that is whole hours ahead of UTC; all destinations of the samples are, without summer time. */
export function clockAt(hoursAhead: number): Clock {
  const offset = `+${String(hoursAhead).padStart(2, '0')}:00`;
  const ahead = hoursAhead * hour;
  return {
    moment: (epoch) => {
      const local = epoch + ahead;
      const number = Math.floor(local / day);
      return writeDay(number) + minutesOfDay[Math.floor((local - number * day) / 60_000)] + offset;
    },
    date: (epoch) => writeDay(Math.floor((epoch + ahead) / day)),
  };
}
