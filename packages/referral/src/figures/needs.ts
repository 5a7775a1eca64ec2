import { type Ratio, ratio } from '@amparo/core/calculation';
import { declineReason } from '../codelists/decline-reason.ts';
import { serviceType } from '../codelists/service-type.ts';
import type { ReferralForFigures } from './referral-for-figures.ts';
import type { ReferralTally } from './referral-tally.ts';

/** Counts, by type of service, for how many people there was no place. */
export interface NeedCounter {
  /** Takes in a referral that was sent; says whether it asks for something that is in no list. */
  readonly add: (referral: ReferralForFigures) => 'unknown-service-type' | undefined;
  readonly merge: (tally: ReferralTally['services']) => void;
  readonly tally: () => ReferralTally['services'];
  readonly result: () => Readonly<Record<string, Ratio>>;
}

const types = new Set<string>(serviceType.codes.map(({ code }) => code));
const lacking = new Set<string>(
  declineReason.codes.filter((reason) => reason.unmetNeed === true).map(({ code }) => code),
);

export function needCounter(): NeedCounter {
  const counts = new Map<string, { sent: number; unmet: number }>();
  const put = (type: string, sent: number, unmet: number) => {
    const before = counts.get(type) ?? { sent: 0, unmet: 0 };
    counts.set(type, { sent: before.sent + sent, unmet: before.unmet + unmet });
  };
  const sorted = () => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    add: ({ servicesRequested, status, declineReason: reason }) => {
      const unmet = status === 'declined' && reason !== undefined && lacking.has(reason);
      const asked = [...new Set(servicesRequested)];
      for (const type of asked) if (types.has(type)) put(type, 1, unmet ? 1 : 0);
      return asked.every((type) => types.has(type)) ? undefined : 'unknown-service-type';
    },
    merge: (tally) => {
      for (const [type, { sent, unmet }] of Object.entries(tally)) put(type, sent, unmet);
    },
    tally: () => Object.fromEntries(sorted().map(([type, one]) => [type, { ...one }])),
    result: () => Object.fromEntries(sorted().map(([type, { sent, unmet }]) => [type, ratio(unmet, sent)])),
  };
}
