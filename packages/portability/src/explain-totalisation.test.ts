import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainTotalisation } from './explain-totalisation.ts';
import { workedOut } from './periods/_exact.ts';
import { histories, rules } from './periods/_histories.ts';
import { agreement, claim, linear, result, schemes } from './totalisation/_terms.ts';
import { stepWords } from './totalisation/step-words.ts';
import type { AgreementForTotalisation, SchemeTerms } from './totalisation/terms.ts';

describe('the working', () => {
  const mixed = fc.tuple(histories, rules, fc.boolean());
  const rich: readonly SchemeTerms[] = [
    {
      ...linear('IDN', '24', '0.015'),
      formula: {
        kind: 'base-plus-accrual',
        base: { amount: '1000', currency: 'USD' },
        share: '0.5',
        shareAfter: { value: '3', unit: 'year' },
        accrual: '0.01',
        per: 'year',
      },
      denominator: { kind: 'at-most', time: { value: '40', unit: 'month' } },
    },
    { ...linear('MYS', '12', '0.02', 'MYR'), method: 'direct' },
    {
      ...linear('THA', '30', '0.03'),
      formula: {
        kind: 'full-after',
        full: { amount: '700', currency: 'USD' },
        after: { value: '7', unit: 'year' },
        accrual: '0.1',
        per: 'year',
      },
    },
  ];

  test('every line of figures comes out as it says', () => {
    let checked = 0;
    fc.assert(
      fc.property(mixed, ([periods, overlapRule, higher]) => {
        const { steps } = result(
          periods,
          {
            ...agreement,
            overlapRule,
            payableRule: higher ? 'higher-of-both' : 'national-first',
            roundingRule: 'minor-unit-half-up',
          },
          rich,
          {
            ...claim,
            currency: 'USD',
            rates: [
              { from: 'MYR', to: 'USD', rate: '0.2123', rateDate: '2026-01-30', source: 'Bank Contoh' },
            ],
          },
        );
        for (const { code, working, result: outcome, params } of steps) {
          if (code.startsWith('own-') || code.startsWith('all-')) {
            const [n = 0, d = 1] = workedOut(String(params.has)).split('/').map(Number);
            expect([code, n / d >= Number(params.needed)]).toEqual([code, code.endsWith('-qualifies')]);
          }
          if (working === undefined || outcome === undefined || code === 'rounded') continue;
          expect([code, workedOut(working)]).toEqual([code, workedOut(outcome.fraction ?? outcome.value)]);
          checked += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(checked).toBeGreaterThan(3000);
  });

  test('printed, it can be followed from the first period to the sum', () => {
    const text = explainTotalisation(
      result(
        [
          { country: 'IDN', compulsion: 'compulsory', dateFrom: '2001-01-01', dateTo: '2002-06-30' },
          { country: 'THA', compulsion: 'compulsory', dateFrom: '2002-07-01', dateTo: '2004-12-31' },
          { country: 'THA', compulsion: 'voluntary', dateFrom: '2002-01-01', dateTo: '2002-06-30' },
        ],
        { ...agreement, roundingRule: 'minor-unit-half-up' },
        schemes,
        claim,
      ),
    );
    expect(
      text,
    ).toBe(`1. Period 3 of THA is voluntary on days of compulsory insurance in IDN (period 1) and does not count there. Days: 181. [as in Regulation (EC) No 987/2009, Article 12(3)]
2. Time of IDN that counts, in months.
   18 months
3. Time of THA that counts, in months.
   30 months
4. Time of THA for a right under its own law alone, in months.
   36 months
5. Time of all countries together, in months.
   IDN + THA = 18 + 30 = 48 months
6. IDN asks for 24 months and finds 18 of its own: no right under national law alone.
7. IDN asks for 24 months and finds 48 in all countries together: a right by totalisation.
8. Theoretical benefit of IDN: as if all time were completed there. [as in Regulation (EC) No 883/2004, Article 52(1)(b)(i)]
   base × accrual × time = 30000.3 × 0.015 × 4 = 1800.018 USD
9. The share of IDN is a share of the time of all countries that pay.
   48 months
10. Pro-rata benefit of IDN: its share of the theoretical one. [as in Regulation (EC) No 883/2004, Article 52(1)(b)(ii)]
    theoretical × own ÷ all = 1800.018 × 18 ÷ 48 = 675.00675 USD
11. IDN pays this amount.
    675.00675 USD
12. The amount of IDN is rounded by the rule of the agreement (minor-unit-half-up).
    675.00675 = 675.01 USD
13. MYS asks for 12 months and finds 0 of its own: no right under national law alone.
14. MYS pays nothing.
    0 USD
15. THA asks for 48 months and finds 30 of its own: no right under national law alone.
16. THA asks for 48 months and finds 48 in all countries together: a right by totalisation.
17. Theoretical benefit of THA: as if all time were completed there. [as in Regulation (EC) No 883/2004, Article 52(1)(b)(i)]
    base × accrual × time = 30000.3 × 0.0333 × 4 = 3996.03996 USD
18. The share of THA is a share of the time of all countries that pay.
    48 months
19. Pro-rata benefit of THA: its share of the theoretical one. [as in Regulation (EC) No 883/2004, Article 52(1)(b)(ii)]
    theoretical × own ÷ all = 3996.03996 × 30 ÷ 48 = 2497.524975 USD
20. THA pays this amount.
    2497.524975 USD
21. The amount of THA is rounded by the rule of the agreement (minor-unit-half-up).
    2497.524975 = 2497.52 USD
22. All amounts in USD together.
    675.01 + 0 + 2497.52 = 3172.53 USD
23. All pro-rata shares together.
    0.375 + 0.625 = 1
`);
  });

  test('words in another language take the same figures', () => {
    const done = result(
      [{ country: 'IDN', compulsion: 'compulsory', dateFrom: '2001-01-01', dateTo: '2002-12-31' }],
      agreement,
      schemes,
      claim,
    );
    const text = explainTotalisation(done, {
      steps: { counted: 'Masa {country}, {unit}.' },
      units: { month: 'bulan' },
    });
    expect(text.startsWith('1. Masa IDN, bulan.\n   24 bulan\n')).toBe(true);
  });

  test('every message names only what its steps give', () => {
    const seen = new Map<string, Set<string>>();
    fc.assert(
      fc.property(mixed, ([periods, overlapRule, higher]) => {
        const terms: AgreementForTotalisation = {
          ...agreement,
          overlapRule,
          ...(higher && { minContributionForPension: { value: '9', unit: 'month' } }),
          minPeriodForTotalisation: { value: '4', unit: 'month' },
        };
        for (const { code, country, params } of result(periods, terms, rich, claim).steps)
          seen.set(code, new Set([...Object.keys(params), ...(country === undefined ? [] : ['country'])]));
      }),
      { numRuns: 400 },
    );
    expect(seen.size).toBeGreaterThan(15);
    for (const [code, names] of seen)
      for (const [, name] of stepWords[code as keyof typeof stepWords].matchAll(/\{(\w+)\}/gu))
        expect([code, names.has(name as string)]).toEqual([code, true]);
  });
});
