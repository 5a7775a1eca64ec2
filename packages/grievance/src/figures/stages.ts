import { type Ratio, ratio } from '@amparo/core/calculation';
import type { CaseForFigures } from './case-for-figures.ts';

/** How one stage of the procedure keeps to its time frame. */
export interface StageFigures {
  /** Stages that ended in time, of all that ended or are overdue. */
  readonly inTime: Ratio;
  /** Stages that still run and are not overdue; they count neither way. */
  readonly running: number;
}

/** Counts stages against the time frames announced for them, in hours, by status. */
export interface StageCounter {
  readonly add: (grievance: CaseForFigures) => void;
  readonly result: () => Readonly<Record<string, StageFigures>>;
}

const hour = 3_600_000;

/**
 * A stage begins when a status is reached and ends with the next step of the history. The last step of an ended case
 * (`ended`) is no stage. Without `asOf` nothing is overdue, so a mechanism that leaves cases lying looks better than it is.
 */
export function stageCounter(
  timeFrames: Readonly<Record<string, number>>,
  asOf: number | undefined,
  ended: (status: string) => boolean,
): StageCounter {
  const counts = new Map(
    Object.keys(timeFrames).map((status) => [status, { inTime: 0, over: 0, running: 0 }]),
  );
  return {
    add: ({ statusHistory }) => {
      for (const [index, { status, at }] of statusHistory.entries()) {
        const count = counts.get(status);
        if (!count) continue;
        const next = statusHistory[index + 1];
        if (!next && ended(status)) continue;
        const due = Date.parse(at) + (timeFrames[status] as number) * hour;
        if (next) count[Date.parse(next.at) <= due ? 'inTime' : 'over'] += 1;
        else count[asOf !== undefined && asOf > due ? 'over' : 'running'] += 1;
      }
    },
    result: () =>
      Object.fromEntries(
        [...counts].map(([status, { inTime, over, running }]) => [
          status,
          { inTime: ratio(inTime, inTime + over), running },
        ]),
      ),
  };
}
