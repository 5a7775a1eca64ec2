import { addDays } from '@amparo/core/calculation';
import { type LocalTime, localTime } from './local-time.ts';
import { occursOn, type Recurrence } from './recurrence.ts';

/** When something is open: the fields of our `schedule` that decide it. */
export interface OpeningTimes extends Recurrence {
  /** First and last day for which the schedule holds, ISO 8601. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** IANA name of the time zone of the times. */
  readonly timezone?: string;
  /** Local times, HH:MM; 24:00 may end a day. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  /** Whether it closes on the day after it opens. */
  readonly overnight?: boolean;
}

/** `unknown` where schedules are missing, do not hold at the time, or do not say. */
export type Openness = 'open' | 'closed' | 'unknown';

/** Tells what is open at one moment. */
export interface Clock {
  /**
   * Whether one of the schedules is open, by the clocks of its own time zone. A schedule that holds at the time and is
   * not open says `closed`; one that holds at another time says nothing. Asked again with the same list it remembers.
   */
  readonly openness: (schedules: readonly OpeningTimes[] | undefined) => Openness;
}

/** The clock at a moment, in milliseconds since 1970. */
export function clockAt(moment: number): Clock {
  const zones = new Map<string, LocalTime | undefined>();
  const known = new Map<readonly OpeningTimes[], Openness>();
  const localIn = (zone: string) => {
    if (!zones.has(zone)) zones.set(zone, localTime(moment, zone));
    return zones.get(zone);
  };
  const opennessOf = (schedules: readonly OpeningTimes[]): Openness => {
    const answers = new Set(
      schedules.map((schedule) =>
        scheduleAt(schedule, schedule.timezone ? localIn(schedule.timezone) : undefined),
      ),
    );
    if (answers.has('open')) return 'open';
    return answers.has('closed') && !answers.has('unknown') ? 'closed' : 'unknown';
  };
  return {
    openness: (schedules) => {
      if (schedules === undefined) return 'unknown';
      const found = known.get(schedules) ?? opennessOf(schedules);
      known.set(schedules, found);
      return found;
    },
  };
}

function scheduleAt(schedule: OpeningTimes, local: LocalTime | undefined): Openness | 'elsewhen' {
  if (!local) return 'unknown';
  const { validFrom, validTo, overnight = false } = schedule;
  const valid = (date: string) =>
    (validFrom === undefined || date >= validFrom) && (validTo === undefined || date <= validTo);
  // The night of a schedule's last day ends on the morning after.
  const nights = overnight ? [local.date, addDays(local.date, -1)] : [local.date];
  if (!nights.some(valid)) return 'elsewhen';

  const [opens, closes] = [minutesOf(schedule.opensAt), minutesOf(schedule.closesAt)];
  let unknown = false;
  for (const [daysAgo, date] of nights.entries()) {
    if (!valid(date)) continue;
    const occurs = occursOn(schedule, date);
    if (occurs === false) continue;
    const within = isWithin(local.minutes + daysAgo * 1440, opens, closes, overnight);
    if (within === false) continue;
    if (occurs && within) return 'open';
    unknown = true;
  }
  return unknown ? 'unknown' : 'closed';
}

/** Whether a time of day lies within opening times; undefined where these are missing or in the wrong order. */
function isWithin(
  minutes: number,
  opens: number | undefined,
  closes: number | undefined,
  overnight: boolean,
) {
  if (opens === undefined || closes === undefined) return undefined;
  const end = overnight ? closes + 1440 : closes;
  return end > opens && end - opens <= 1440 ? minutes >= opens && minutes < end : undefined;
}

function minutesOf(time: string | undefined): number | undefined {
  if (time === undefined || !/^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$/u.test(time)) return undefined;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
