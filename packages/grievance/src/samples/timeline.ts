import type { Draw } from '@amparo/core/samples';
import { type Clock, day, hour } from './calendar.ts';
import type { Course } from './courses.ts';
import type { Entry, Status } from './entry.ts';

/** When the steps of a case were taken, as epoch milliseconds. */
export interface Timeline {
  readonly at: readonly number[];
  readonly last: number;
  /** When a remedy was agreed, at the earliest: decision, mediation or else arrival. */
  readonly agreedAt: number;
  /** When a remedy may have arrived: halfway from there to the last step. */
  readonly deliveredAt: number;
  /** When a status was first reached, if it was. */
  readonly reached: (status: Status) => number | undefined;
  readonly history: Entry<'statusHistory'>[];
}

const by: Readonly<Partial<Record<Status, string>>> = {
  received: 'role:intake',
  acknowledged: 'role:intake',
  screening: 'role:intake',
  closed: 'role:supervisor',
};
const notes = [
  'Called back on the safe number',
  'Worker asked not to be called at the dormitory',
  'Employer asked for more time',
  'Documents sent to the legal aid team',
  'Interpreter booked for the next talk',
];

/** Takes the steps of a course one after another; the first answer comes within a day when somebody is in danger. */
export function timelineOf(
  facts: {
    readonly course: Course;
    readonly receivedAt: number;
    readonly urgent: boolean;
    readonly clock: Clock;
  },
  draw: Draw,
): Timeline {
  const { receivedAt, urgent, clock } = facts;
  const { steps } = facts.course;
  const at: number[] = [receivedAt];
  for (let step = 1; step < steps.length; step += 1) {
    const first = steps[step] === 'acknowledged';
    const wait = first ? draw.between(1, urgent ? 20 : 90) * hour : draw.between(8, 21 * 24) * hour;
    at.push((at[step - 1] as number) + wait + draw.below(60) * 60_000);
  }
  const history = steps.map((status, step) => ({
    status,
    at: clock.moment(at[step] as number),
    ...(draw.chance(0.1) && { by: by[status] ?? 'role:case-worker' }),
    ...(step > 1 && draw.chance(0.08) && { note: draw.pick(notes) }),
  }));
  const reached = (status: Status) => at[steps.indexOf(status)];
  const last = at.at(-1) as number;
  const agreedAt = reached('decided') ?? reached('mediation') ?? receivedAt;
  return { at, last, agreedAt, deliveredAt: agreedAt + Math.floor((last - agreedAt) / 2), reached, history };
}

/** When harm began and ended, as epoch milliseconds. */
export interface Incident {
  readonly start: number;
  /** Undefined while it goes on. */
  readonly end: number | undefined;
  readonly contractStart: number;
  readonly months: number;
}

/** Draws when harm happened: after the contract began and before the case arrived. */
export function incidentBefore(receivedAt: number, draw: Draw): Incident {
  const months = draw.between(2, 9);
  const end = draw.chance(0.45) ? undefined : receivedAt - draw.between(2, 60) * day;
  const start = (end ?? receivedAt) - (months * 30 + draw.below(20)) * day;
  return { start, end, contractStart: start - draw.between(5, 500) * day, months };
}
