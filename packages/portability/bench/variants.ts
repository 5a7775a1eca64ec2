import { countPeriods, type PeriodForCounting, totaliser } from '@amparo/portability';
import { dayByDay, withBig } from './by-hand.ts';
import { agreement, schemes } from './make-people.ts';

/** One way to work; gives a number that depends on the whole result. */
export interface Variant {
  readonly name: string;
  /** The most people it is run for: what takes milliseconds a person need not be run a hundred thousand times. */
  readonly most: number;
  readonly prepare: () => (periods: readonly PeriodForCounting[]) => number;
}

const claim = { claimDate: '2026-01-31', branch: 'old-age' } as const;
const benefits = (explain: boolean) => () => {
  const reckon = totaliser(agreement, schemes, { explain });
  return (periods: readonly PeriodForCounting[]) => {
    const result = reckon(periods, claim);
    if (!result.ok) throw new Error('A person has no result.');
    return Number(result.totals[0]?.amount);
  };
};

/** What is measured, beside what a user would write instead. */
export const variants: readonly Variant[] = [
  {
    name: 'countPeriods, with all that was dropped',
    most: 100_000,
    prepare: () => (periods) => {
      const result = countPeriods(periods);
      if (!result.ok) throw new Error('A person has no result.');
      return Number(result.total.value);
    },
  },
  { name: 'totalise, amounts alone', most: 100_000, prepare: benefits(false) },
  { name: 'totalise, with its working', most: 100_000, prepare: benefits(true) },
  {
    name: 'by hand, from boundary to boundary with big.js',
    most: 10_000,
    prepare: () => (periods) => withBig(periods).payable,
  },
  {
    name: 'by hand, day by day with Date and doubles',
    most: 1000,
    prepare: () => (periods) => dayByDay(periods).payable,
  },
];
