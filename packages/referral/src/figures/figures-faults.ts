import type { Diagnostic } from '@amparo/core';

/** What can be wrong with a referral or with the moment of the count, and the field it is about. */
const paths = {
  'answered-before-made': '/respondedAt',
  'bad-moment-of-count': '/asOf',
  'not-a-moment': '/createdAt',
  'unknown-priority': '/priority',
  'unknown-service-type': '/servicesRequested',
  'unknown-status': '/status',
} as const;

/** A fault that figures leave something out for. */
export type FiguresFault = keyof typeof paths;

/** Counts faults: a stream of referrals may have any number, and a report holds one line for each kind. */
export interface FaultCounter {
  readonly add: (fault: FiguresFault | undefined) => void;
  readonly merge: (tally: Readonly<Record<string, number>>) => void;
  readonly tally: () => Readonly<Record<string, number>>;
  readonly result: () => readonly Diagnostic[];
}

export function faultCounter(): FaultCounter {
  const counts = new Map<string, number>();
  const put = (name: string, times: number) => void counts.set(name, (counts.get(name) ?? 0) + times);
  const sorted = () => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    add: (fault) => fault !== undefined && put(fault, 1),
    merge: (tally) => {
      for (const [name, times] of Object.entries(tally)) if (name in paths) put(name, times);
    },
    tally: () => Object.fromEntries(sorted()),
    result: () =>
      sorted().map(([name, count]) => ({
        code: `referral.figures-${name}`,
        severity: 'warning',
        path: paths[name as FiguresFault],
        params: { count },
      })),
  };
}
