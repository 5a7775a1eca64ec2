import { expect, test } from 'vitest';
import { countPeriods, totalise } from './calculations.ts';
import type { Entitlement } from './generated/entitlement.ts';
import { inventedAgreements, samplePeople } from './samples.ts';
import type { SchemeTerms } from './totalisation/terms.ts';

/** The terms under which an institution reckoned a benefit: its own amounts, and the time that it asked for. */
function termsOf({ country, theoreticalAmount, independentAmount }: Entitlement): SchemeTerms | undefined {
  if (!theoreticalAmount) return undefined;
  return {
    country,
    currency: theoreticalAmount.currency,
    qualifyingPeriod: { value: '180', unit: 'month' },
    formula: {
      kind: 'stated',
      theoretical: theoreticalAmount,
      ...(independentAmount && { own: independentAmount }),
    },
  };
}

test('records of sample people come out as their entitlements say', () => {
  let [counts, benefits] = [0, 0];
  for (const { periods, entitlements } of samplePeople({ seed: 3, count: 400 })) {
    const [first] = entitlements;
    if (!first) continue;
    const { claimDate, branch, periodIds = [], countedPeriods = [], agreementId } = first;
    const used = periods.filter(({ periodId }) => periodIds.includes(periodId));
    const counted = countPeriods(used, { branch, until: claimDate });
    if (!counted.ok) throw new Error(JSON.stringify(counted.diagnostics));
    for (const { country, counted: time } of countedPeriods)
      expect(counted.countries.find((one) => one.country === country)?.counted.value ?? '0').toBe(time.value);
    counts += 1;

    const agreement = inventedAgreements.find((one) => one.agreementId === agreementId);
    const schemes = entitlements.flatMap((one) => termsOf(one) ?? []);
    if (!agreement || schemes.length < 2) continue;
    const done = totalise(used, agreement, schemes, { claimDate, branch, until: claimDate });
    if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
    for (const benefit of done.countries) {
      const said = entitlements.find(({ country }) => country === benefit.country) as Entitlement;
      expect(benefit.numerator?.value).toBe(said.proRataNumerator?.value);
      expect(benefit.denominator?.value).toBe(said.proRataDenominator?.value);
      expect(Number(benefit.proRata?.amount)).toBeCloseTo(Number(said.proRataAmount?.amount), 0);
      expect(Number(benefit.payable.amount)).toBeCloseTo(Number(said.payableAmount?.amount), 0);
      benefits += 1;
    }
  }
  expect(counts).toBeGreaterThan(50);
  expect(benefits).toBeGreaterThan(30);
});
