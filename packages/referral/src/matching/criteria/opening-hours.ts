import { criterion, fits, type Judgement } from '../criterion.ts';
import type { OpeningTimes, Openness } from '../opening.ts';
import type { ReadNeed } from '../read-need.ts';
import { type MatchReason, reason } from '../reasons.ts';
import { sitesOf } from '../sites.ts';

interface Hours {
  /** By site; undefined where they are not recorded. */
  readonly schedules: readonly (readonly OpeningTimes[] | undefined)[];
  readonly emergency24h: boolean | undefined;
}

/** Whether somebody is there when the client would come. */
export const openingHours = criterion({
  profile: (entry): Hours => ({
    schedules: [...new Set(sitesOf(entry).map(({ schedules }) => schedules))],
    emergency24h: entry.service.emergency24h,
  }),
  judge: ({ schedules, emergency24h }, need): Judgement => {
    const open = opennessOf(schedules, need);
    const reasons: MatchReason[] = [];
    if (open !== undefined && open !== 'open' && !(emergency24h === true && need.emergency))
      reasons.push(reason(open === 'closed' ? 'closed-at-that-time' : 'opening-to-confirm', '/schedules'));
    if (need.emergencyAtNight === true && emergency24h !== true && open !== 'open')
      reasons.push(
        reason(emergency24h === false ? 'no-emergency-at-night' : 'emergency-to-confirm', '/emergency24h'),
      );
    return reasons.length === 0 ? fits : { reasons };
  },
});

/** Of the site that is open, if one is; undefined where the client did not say when they would come. */
function opennessOf(schedules: Hours['schedules'], { clock }: ReadNeed): Openness | undefined {
  if (!clock) return undefined;
  const answers = schedules.map(clock.openness);
  if (answers.includes('open')) return 'open';
  return answers.includes('unknown') ? 'unknown' : 'closed';
}
