import type { ReferralForFigures } from '@amparo/referral';

const hours: Readonly<Record<string, number>> = { 'emergency-24h': 24, 'urgent-72h': 72, 'routine-2w': 336 };
const groupBy = <T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
};
const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.floor((sorted.length - 1) * share)];

/**
 * The baseline: all referrals in memory, grouped and filtered once for each figure, response times sorted. It trusts the
 * status alone and has no running referrals, no faults and no funnel beyond counts.
 */
export function plainFigures(referrals: readonly ReferralForFigures[]): object {
  const sent = referrals.filter(({ status }) => status !== 'draft');
  const reached = (...statuses: string[]) =>
    sent.filter(({ statusHistory }) => statusHistory.some(({ status }) => statuses.includes(status))).length;
  const byPriority = [...groupBy(sent, ({ priority }) => priority)].map(([priority, group]) => {
    const waits = group
      .filter(({ respondedAt }) => respondedAt)
      .map(({ createdAt, respondedAt = '' }) => Date.parse(respondedAt) - Date.parse(createdAt))
      .sort((a, b) => a - b);
    const inTime = waits.filter((wait) => wait <= (hours[priority] ?? 0) * 3_600_000).length;
    return {
      priority,
      median: quantile(waits, 0.5),
      p90: quantile(waits, 0.9),
      inTime: inTime / waits.length,
    };
  });
  const types = [...new Set(sent.flatMap(({ servicesRequested }) => servicesRequested))];
  return {
    acceptance: reached('accepted') / sent.filter(({ status }) => status !== 'revoked').length,
    received: reached('received'),
    attended: sent.filter(({ clientAttended }) => clientAttended).length,
    completed: reached('completed'),
    closedLoop: sent.filter((one) => one.status === 'completed' && one.feedbackToReferrer).length,
    byPriority,
    unmetNeed: types.map((type) => {
      const asked = sent.filter(({ servicesRequested }) => servicesRequested.includes(type));
      return asked.filter(({ declineReason }) => declineReason === 'no-capacity').length / asked.length;
    }),
  };
}
