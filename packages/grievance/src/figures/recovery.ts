import type { Ratio } from '@amparo/core/calculation';
import { type Amount, Exact, type ExactDecimal, minorUnitsOf, toAmount } from '@amparo/core/calculation';
import type { CaseForFigures } from './case-for-figures.ts';

/** What workers received, in one currency. */
export interface RecoveryFigures {
  /** Paid on claims with an agreed amount, of what was agreed on them. */
  readonly ofAgreed: Ratio<Amount>;
  /** Paid on claims with a claimed amount, of what was claimed on them. */
  readonly ofClaimed: Ratio<Amount>;
}

/** Adds up claims by currency. Nothing is converted: an average over currencies would need rates of many days. */
export interface RecoveryCounter {
  readonly add: (claim: NonNullable<CaseForFigures['claims']>[number]) => void;
  readonly result: () => Readonly<Record<string, RecoveryFigures>>;
  /** Claims left out: amounts of one claim in several or unknown currencies, or not decimals. */
  readonly leftOut: () => number;
}

const isDecimal = /^\d{1,15}(\.\d{1,6})?$/u;
const zero = new Exact(0);

/** A claim without a paid amount counts as not paid. Both sums of a ratio are over the same claims. */
export function recoveryCounter(): RecoveryCounter {
  const sums = new Map<
    string,
    { agreed: ExactDecimal; paidOfAgreed: ExactDecimal; claimed: ExactDecimal; paidOfClaimed: ExactDecimal }
  >();
  let leftOut = 0;
  const quotient = (paid: ExactDecimal, of: ExactDecimal, currency: string): Ratio<Amount> => ({
    numerator: toAmount(paid, currency),
    denominator: toAmount(of, currency),
    value: of.eq(0) ? undefined : paid.div(of).toNumber(),
  });
  return {
    add: ({ claimedAmount, agreedAmount, paidAmount }) => {
      const amounts = [claimedAmount, agreedAmount, paidAmount].filter((amount) => amount !== undefined);
      const currency = amounts[0]?.currency;
      if (currency === undefined) return;
      if (
        minorUnitsOf(currency) === undefined ||
        !amounts.every((one) => one.currency === currency && isDecimal.test(one.amount))
      ) {
        leftOut += 1;
        return;
      }
      const sum = sums.get(currency) ?? {
        agreed: zero,
        paidOfAgreed: zero,
        claimed: zero,
        paidOfClaimed: zero,
      };
      const paid = paidAmount?.amount ?? 0;
      if (agreedAmount) {
        sum.agreed = sum.agreed.plus(agreedAmount.amount);
        sum.paidOfAgreed = sum.paidOfAgreed.plus(paid);
      }
      if (claimedAmount) {
        sum.claimed = sum.claimed.plus(claimedAmount.amount);
        sum.paidOfClaimed = sum.paidOfClaimed.plus(paid);
      }
      sums.set(currency, sum);
    },
    result: () =>
      Object.fromEntries(
        [...sums]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([currency, sum]) => [
            currency,
            {
              ofAgreed: quotient(sum.paidOfAgreed, sum.agreed, currency),
              ofClaimed: quotient(sum.paidOfClaimed, sum.claimed, currency),
            },
          ]),
      ),
    leftOut: () => leftOut,
  };
}
