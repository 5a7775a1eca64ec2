import { amountOf, drawAmount } from './amount-text.ts';
import type { ClaimType, Entry } from './entry.ts';
import type { Plan } from './plan.ts';

const basis = [
  'Employment contract and bank records of the same months',
  'Labour law of the country of destination; amounts from payslips',
  'Statement of the worker; no payslips were issued',
  'Agreement on recruitment costs signed before departure',
];
const withPeriod: ReadonlySet<ClaimType> = new Set([
  'unpaid-wages',
  'overtime',
  'illegal-deduction',
  'leave-pay',
]);
const inOriginCurrency: ReadonlySet<ClaimType> = new Set(['recruitment-fee', 'deposit']);

/** A share of an amount, rounded down to whole steps of ten of the smallest unit. */
const part = (amount: number, percent: number) => Math.floor((amount * percent) / 1000) * 10;

/** The claims of a case, with the amounts that its course has come to. Amounts only shrink on the way, but for interest. */
export function drawClaims({
  draw,
  story,
  course,
  origin,
  destination,
  workers,
  incident,
  receivedAt,
  fees,
  feesUnknown,
}: Plan): Entry<'claims'>[] {
  const { reached } = course;
  const { clock, wage } = destination;
  const monthly = drawAmount(wage, draw);
  const types = story.claims.filter((type, position) =>
    inOriginCurrency.has(type) ? fees && !feesUnknown : position === 0 || draw.chance(0.25),
  );
  const isAgreed = reached === 'agreed' || reached === 'part-paid' || reached === 'paid';
  const isPaid = reached === 'part-paid' || reached === 'paid';
  return types.map((type, position) => {
    const range = inOriginCurrency.has(type) ? origin.fee : wage;
    const months = type === 'unpaid-wages' ? incident.months : 1;
    const asked = range === wage ? part(monthly * months, draw.between(40, 100)) : drawAmount(range, draw);
    const claimed = asked * workers;
    const assessed = part(claimed, draw.between(75, 100));
    const interest = isAgreed && draw.chance(0.1) ? part(assessed, 5) : 0;
    const agreed = (draw.chance(0.5) ? assessed : part(assessed, draw.between(60, 100))) + interest;
    const paid = reached === 'paid' ? agreed : part(agreed, draw.between(10, 90));
    return {
      claimId: `claim-${position + 1}`,
      type,
      ...(type !== 'document-return' && {
        claimedAmount: amountOf(claimed, range),
        ...(reached !== 'asked' && { assessedAmount: amountOf(assessed, range) }),
        ...(isAgreed && { agreedAmount: amountOf(agreed, range) }),
        ...(interest > 0 && { interestAmount: amountOf(interest, range) }),
        ...(isPaid && { paidAmount: amountOf(paid, range) }),
      }),
      ...(withPeriod.has(type) && {
        periodStart: clock.date(incident.start),
        periodEnd: clock.date(incident.end ?? receivedAt),
      }),
      ...(draw.chance(0.2) && { basis: draw.pick(basis) }),
    };
  });
}
