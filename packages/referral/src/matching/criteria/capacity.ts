import { isAmount } from '../amount.ts';
import { criterion, type Judgement } from '../criterion.ts';
import type { ReadNeed } from '../read-need.ts';
import { type MatchReason, reason } from '../reasons.ts';

interface Capacity {
  readonly status: string | undefined;
  /** Milliseconds since 1970. */
  readonly updatedAt: number | undefined;
  readonly waitDays: number | undefined;
  readonly emergency24h: boolean;
}

const path = '/capacityStatus';

/** The priorities of people who cannot wait: what takes longer than three days is no help to them. */
const urgentHours = 72;

/**
 * Whether there is a place, and how soon. Capacity that nobody looked up for longer than the limit is unknown, both ways:
 * a full service is not left out for what was true months ago. So are amounts that cannot be, such as a wait of -7 days.
 */
export const capacity = criterion({
  profile: ({ service }): Capacity => ({
    status: service.capacityStatus ?? statusOfPlaces(service.placesTotal, service.placesOccupied),
    updatedAt: service.capacityUpdatedAt === undefined ? undefined : Date.parse(service.capacityUpdatedAt),
    waitDays: isAmount(service.waitTimeDays) ? service.waitTimeDays : undefined,
    emergency24h: service.emergency24h === true,
  }),
  judge: (profile, need): Judgement => {
    const { status, updatedAt, waitDays } = profile;
    const urgent = need.hours !== undefined && need.hours <= urgentHours;
    const reasons: MatchReason[] = [];
    let value: number | undefined;
    const age = updatedAt === undefined ? Number.NaN : need.now - updatedAt;
    if (status === undefined) reasons.push(reason('capacity-to-confirm', path));
    // A time that is still to come says only that the clock or the entry is wrong.
    else if (age < 0) reasons.push(reason('capacity-to-confirm', '/capacityUpdatedAt'));
    else if (!(age <= need.capacityMaxAge)) reasons.push(reason('capacity-outdated', '/capacityUpdatedAt'));
    else if (status === 'no-capacity') reasons.push(reason('no-capacity', path));
    else if (status === 'waitlist') {
      reasons.push(reason(urgent ? 'waitlist-too-slow' : 'waitlist', path));
      value = 0.2;
    } else if (status === 'additional-assessment-required') {
      reasons.push(reason('assessment-required', path));
      value = 0.6;
    } else value = 1;
    if (urgent && isTooSlow(profile, need)) reasons.push(reason('wait-too-long', '/waitTimeDays'));
    return {
      reasons,
      scores: { capacity: value, wait: waitDays === undefined ? undefined : 1 / (1 + waitDays / 7) },
    };
  },
});

/** Whoever answers emergencies at any time does so without the usual wait. */
function isTooSlow({ waitDays = 0, emergency24h }: Capacity, { hours = 0, emergency }: ReadNeed): boolean {
  return waitDays * 24 > hours && !(emergency24h && emergency);
}

function statusOfPlaces(total: number | undefined, occupied: number | undefined): string | undefined {
  if (!isAmount(total) || !isAmount(occupied)) return undefined;
  return occupied < total ? 'capacity' : 'no-capacity';
}
