import { protectReferralFigures, referralFiguresCounter } from '@amparo/referral';
import { sampleReferrals } from '@amparo/referral/samples';
import { plainFigures } from './plain-figures.ts';
import { line, timed } from './timed.ts';

/** pnpm bench: figures on 200,000 referrals, beside grouping and filtering the same list. */
const count = 200_000;
const referrals = [...sampleReferrals({ seed: 1, count })];
const asOf = '2026-06-01T00:00:00Z';
const rate = (seconds: number) => `${Math.round(count / seconds / 1000).toLocaleString('en')} k referrals/s`;

function figures() {
  const counter = referralFiguresCounter({ asOf });
  referrals.forEach(counter.add);
  return counter;
}
/** The median of five, after one to warm up. */
function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: 5 }, () => timed(work).seconds).sort((a, b) => a - b);
  return times[2] as number;
}

console.log(`Figures: ${count.toLocaleString('en')} referrals in memory`);
const ours = median(figures);
line('one pass, bounded memory', ours, rate(ours));
const plain = median(() => plainFigures(referrals));
line('grouping and filtering the list, once for each figure', plain, rate(plain));
const counter = figures();
const result = counter.result();
line(
  'protect the figures, smallest group 10',
  median(() => protectReferralFigures(result, { minCellSize: 10 })),
);
console.log(
  `  what a counter holds: ${JSON.stringify(counter.tally()).length.toLocaleString('en')} bytes as JSON`,
);
