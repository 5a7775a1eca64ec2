import { serviceType } from '../../codelists/service-type.ts';
import { criterion, type Judgement } from '../criterion.ts';
import type { ReadNeed } from '../read-need.ts';
import { type MatchReason, reason } from '../reasons.ts';

interface Price {
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** Undefined where the amount is not recorded. */
  readonly free: boolean | undefined;
}

interface Cost {
  readonly feeFree: boolean | undefined;
  readonly prices: readonly Price[];
}

const mustBeFree = new Set(
  serviceType.codes.flatMap((one) => (one.mustBeFree === true ? [one.code as string] : [])),
);

/** Whether the client can pay for it. `feeFree` decides where it is recorded, the prices of the day where it is not. */
export const cost = criterion({
  profile: ({ service }): Cost => ({
    feeFree: service.feeFree,
    prices: (service.costOptions ?? []).map(({ validFrom, validTo, amount }) => ({
      validFrom,
      validTo,
      free: amount === undefined ? undefined : /^0*\.?0*$/u.test(amount.amount),
    })),
  }),
  judge: (profile, need): Judgement => {
    const value = freeness(profile, need);
    const reasons: MatchReason[] = [];
    if (need.freeOnly === true) {
      if (value === 0) reasons.push(reason('not-free', '/feeFree'));
      else if (value !== 1) reasons.push(reason('cost-to-confirm', '/feeFree'));
    } else if (value === 0 && need.serviceTypes.some((type) => mustBeFree.has(type)))
      reasons.push(reason('costs-client', '/feeFree'));
    return { reasons, scores: { cost: value } };
  },
});

/** 1 where it costs nothing, 0 where it costs something, a half where that depends on a condition. */
function freeness({ feeFree, prices }: Cost, need: ReadNeed): number | undefined {
  if (feeFree !== undefined) return feeFree ? 1 : 0;
  const today = new Date(need.at ?? need.now).toISOString().slice(0, 10);
  const answers = prices
    .filter(({ validFrom = today, validTo = today }) => validFrom <= today && today <= validTo)
    .map(({ free }) => free);
  if (answers.length === 0 || answers.includes(undefined)) return undefined;
  if (!answers.includes(true)) return 0;
  return answers.includes(false) ? 0.5 : 1;
}
