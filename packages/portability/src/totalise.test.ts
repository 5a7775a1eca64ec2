import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPeriods } from './count-periods.ts';
import { histories, rules, splitPeriod } from './periods/_histories.ts';
import type { PeriodForCounting } from './periods/period-for-counting.ts';
import { agreement, claim, result, schemes } from './totalisation/_terms.ts';
import type { AgreementForTotalisation } from './totalisation/terms.ts';
import { totalise, totaliser } from './totalise.ts';

/** Schemes whose own right takes only what counts for totalisation, so that days which count elsewhere change nothing. */
const countedOnly = schemes.map((scheme) => ({ ...scheme, ownPeriods: 'counted' }) as const);
const amounts = (periods: readonly PeriodForCounting[], terms: AgreementForTotalisation) => {
  const { countries, totals, shares } = result(periods, terms, countedOnly, { ...claim, explain: false });
  return { countries, totals, shares };
};
/** The same as `expect(a).toEqual(b)`, fast enough for tens of thousands of results. */
const same = (a: unknown, b: unknown) => {
  if (JSON.stringify(a) !== JSON.stringify(b)) expect(a).toEqual(b);
};

describe('random histories', () => {
  test('with linear accrual each share is what own time is worth and all shares are one; order, cuts and overlapped voluntary time change nothing', () => {
    const changes = fc.tuple(
      fc.nat(7),
      fc.nat(7),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.constantFrom('IDN', 'MYS', 'THA'),
    );
    let added = 0;
    let shared = 0;
    fc.assert(
      fc.property(histories, rules, changes, (periods, overlapRule, [order, cut, at, country]) => {
        const terms = { ...agreement, overlapRule };
        const before = amounts(periods, terms);
        let granted = 0;
        for (const { eligibility, proRata, fromOwnPeriods, theoretical, payable } of before.countries) {
          if (eligibility === 'rejected') same(payable.amount, '0');
          if (!proRata) continue;
          granted += 1;
          same(proRata, fromOwnPeriods);
          same({ ...payable, basis: '' }, { ...proRata, basis: '' });
          if (Number(proRata.amount) > Number(theoretical?.amount)) expect(proRata).toEqual(theoretical);
        }
        if (Number(before.shares.value) > 1) expect(before.shares).toEqual({ value: '1' });
        const insured = before.countries.filter(({ counted }) => counted.value !== '0').length;
        if (granted === insured && granted > 0) same(before.shares, { value: '1' });
        if (granted > 1) shared += 1;

        const turned = [
          ...periods.slice(order % periods.length),
          ...periods.slice(0, order % periods.length),
        ].reverse();
        const pieces = turned.flatMap((one, index) =>
          index === cut % periods.length ? splitPeriod(one, at) : [one],
        );
        same(amounts(pieces, terms), before);

        const covers = periods.filter(({ compulsion }) => compulsion === 'compulsory');
        const cover = covers[cut % Math.max(covers.length, 1)];
        if (!cover) return;
        added += 1;
        same(amounts([{ ...cover, country, compulsion: 'voluntary' }, ...periods], terms), before);
      }),
      { numRuns: 10_000 },
    );
    expect(added).toBeGreaterThan(5000);
    expect(shared).toBeGreaterThan(2000);
  });

  test('time too short to pay for is paid for by the others, to the last unit', () => {
    const terms = { ...agreement, minContributionForPension: { value: '1', unit: 'year' } } as const;
    const easy = schemes.map((scheme) => ({
      ...scheme,
      qualifyingPeriod: { value: '1', unit: 'year' } as const,
    }));
    fc.assert(
      fc.property(histories, (periods) => {
        const { countries, shares } = result(periods, terms, easy, { ...claim, explain: false });
        const total = countries.reduce((sum, { counted }) => sum + Number(counted.value), 0);
        expect(shares.value).toBe(total >= 12 ? '1' : '0');
      }),
      { numRuns: 1000 },
    );
  });
});

test('a totaliser gives for each of many people what totalise gives for one', () => {
  const reckon = totaliser(agreement, schemes);
  fc.assert(
    fc.property(histories, (periods) => {
      expect(reckon(periods, claim)).toEqual(totalise(periods, agreement, schemes, claim));
    }),
    { numRuns: 200 },
  );
});

test('periods are counted by the rules of the agreement', () => {
  fc.assert(
    fc.property(histories, rules, (periods, overlapRule) => {
      const { count } = result(periods, { ...agreement, overlapRule }, schemes, claim);
      expect(count).toEqual(
        countPeriods(periods, { overlapRule, branch: 'old-age', until: claim.claimDate }),
      );
    }),
    { numRuns: 200 },
  );
});
