import { amountOf, drawAmount, type MoneyRange } from './amount-text.ts';
import type { Clock } from './calendar.ts';
import type { Reached } from './courses.ts';
import type { Draw } from './draw.ts';
import type { ClaimType, Entry } from './sample-case.ts';
import type { Incident } from './timeline.ts';

/** What claims are drawn from. */
export interface ClaimFacts {
  readonly types: readonly ClaimType[];
  readonly reached: Reached;
  readonly wage: MoneyRange;
  readonly fee: MoneyRange;
  readonly workers: number;
  readonly incident: Incident;
  readonly receivedAt: number;
  readonly clock: Clock;
}

const basis = [
  'Employment contract and bank records of the same months',
  'Labour law of the country of destination; amounts from payslips',
  'Statement of the worker; no payslips were issued',
  'Agreement on recruitment costs signed before departure',
];
const withPeriod: ReadonlySet<ClaimType> = new Set(['unpaid-wages', 'overtime', 'illegal-deduction', 'leave-pay']);
const inOriginCurrency: ReadonlySet<ClaimType> = new Set(['recruitment-fee', 'deposit']);

/** A share of an amount, rounded down to whole steps of ten of the smallest unit. */
const part = (amount: number, percent: number) => Math.floor((amount * percent) / 1000) * 10;

/** The claims of a case, with the amounts that its course has come to. Amounts only shrink on the way, but for interest. */
export function drawClaims({ types, reached, wage, fee, workers, incident, receivedAt, clock }: ClaimFacts, draw: Draw): Entry<'claims'>[] {
  const monthly = drawAmount(wage, draw);
  return types.map((type, position) => {
    const range = inOriginCurrency.has(type) ? fee : wage;
    const claimed = (inOriginCurrency.has(type) ? drawAmount(fee, draw) : part(monthly * (type === 'unpaid-wages' ? incident.months : 1), draw.between(40, 100))) * workers;
    const assessed = part(claimed, draw.between(75, 100));
    const interest = reached !== 'asked' && reached !== 'assessed' && draw.chance(0.1) ? part(assessed, 5) : 0;
    const agreed = (draw.chance(0.5) ? assessed : part(assessed, draw.between(60, 100))) + interest;
    const paid = reached === 'paid' ? agreed : part(agreed, draw.between(10, 90));
    const isAgreed = reached === 'agreed' || reached === 'part-paid' || reached === 'paid';
    return {
      claimId: `claim-${position + 1}`,
      type,
      ...(type !== 'document-return' && {
        claimedAmount: amountOf(claimed, range),
        ...((isAgreed || reached === 'assessed') && { assessedAmount: amountOf(assessed, range) }),
        ...(isAgreed && { agreedAmount: amountOf(agreed, range) }),
        ...(interest > 0 && { interestAmount: amountOf(interest, range) }),
        ...((reached === 'paid' || reached === 'part-paid') && { paidAmount: amountOf(paid, range) }),
      }),
      ...(withPeriod.has(type) && {
        periodStart: clock.date(incident.start),
        periodEnd: clock.date(incident.end ?? receivedAt),
      }),
      ...(draw.chance(0.2) && { basis: draw.pick(basis) }),
    };
  });
}
