import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPeriods } from './count-periods.ts';
import { explainTotalisation } from './explain-totalisation.ts';
import { workedOut } from './periods/_exact.ts';
import { histories, rules, splitPeriod } from './periods/_histories.ts';
import type { PeriodForCounting } from './periods/period-for-counting.ts';
import { stepWords } from './totalisation/step-words.ts';
import type { AgreementForTotalisation, SchemeTerms } from './totalisation/terms.ts';
import { totalise, totaliser } from './totalise.ts';

const claim = { claimDate: '2026-01-31', branch: 'old-age' } as const;
const agreement: AgreementForTotalisation = {
  parties: ['IDN', 'MYS', 'THA', 'VNM'],
  inForceFrom: '2020-01-01',
  branches: [{ branch: 'old-age', totalisation: true }],
};
const linear = (country: string, months: string, accrual: string, currency = 'USD'): SchemeTerms => ({
  country,
  currency,
  qualifyingPeriod: { value: months, unit: 'month' },
  formula: { kind: 'linear', base: { amount: '30000.30', currency }, accrual, per: 'year' },
});
const schemes = [linear('IDN', '24', '0.015'), linear('MYS', '12', '0.02'), linear('THA', '48', '0.0333')];
const result = (...args: Parameters<typeof totalise>) => {
  const done = totalise(...args);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return done;
};
const amounts = (periods: readonly PeriodForCounting[], terms: AgreementForTotalisation) => {
  const { countries, totals, shares } = result(periods, terms, schemes, { ...claim, explain: false });
  return { countries, totals, shares };
};
/** The same as `expect(a).toEqual(b)`, fast enough for tens of thousands of results. */
const same = (a: unknown, b: unknown) => {
  if (JSON.stringify(a) !== JSON.stringify(b)) expect(a).toEqual(b);
};

describe('random histories', () => {
  test('with linear accrual each share is what own time is worth, all shares together are one, and order and cuts change nothing', () => {
    const changes = fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: 0, max: 0.999, noNaN: true }));
    let shared = 0;
    fc.assert(
      fc.property(histories, rules, changes, (periods, overlapRule, [order, cut, at]) => {
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
      }),
      { numRuns: 10_000 },
    );
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
        for (const { code, working, result: outcome } of steps) {
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

describe('rounding', () => {
  const periods = [
    { country: 'IDN', compulsion: 'compulsory', dateFrom: '2001-01-01', dateTo: '2002-12-31' },
  ] as const;
  const paid = (roundingRule: AgreementForTotalisation['roundingRule'], amount: string, currency = 'USD') =>
    result(
      periods,
      { ...agreement, ...(roundingRule && { roundingRule }) },
      [{ ...linear('IDN', '24', '0', currency), formula: { kind: 'flat', amount: { amount, currency } } }],
      claim,
    ).countries[0]?.payable.amount;

  test('only by the rule of the agreement, to what the currency can pay', () => {
    expect(paid(undefined, '720.125')).toBe('720.125');
    expect(paid('minor-unit-half-up', '720.125')).toBe('720.13');
    expect(paid('minor-unit-half-even', '720.125')).toBe('720.12');
    expect(paid('minor-unit-half-even', '720.135')).toBe('720.14');
    expect(paid('minor-unit-half-even', '720.1251')).toBe('720.13');
    expect(paid('minor-unit-down', '720.129')).toBe('720.12');
    expect(paid('minor-unit-up', '720.121')).toBe('720.13');
    expect(paid('whole-unit-half-up', '720.5')).toBe('721.00');
    expect(paid('whole-unit-down', '720.99')).toBe('720.00');
    expect(paid('whole-unit-up', '720.01')).toBe('721.00');
    expect(paid('minor-unit-half-up', '720.5', 'VND')).toBe('721');
    expect(paid('minor-unit-half-up', '720.0005', 'KWD')).toBe('720.001');
  });
});

describe('a formula as a function', () => {
  const periods = [
    { country: 'IDN', compulsion: 'compulsory', dateFrom: '2001-01-01', dateTo: '2002-12-31' },
    { country: 'MYS', compulsion: 'compulsory', dateFrom: '2003-01-01', dateTo: '2003-06-30' },
  ] as const;
  const withFunction = (amount: () => string): SchemeTerms[] => [
    { ...linear('IDN', '30', '0'), formula: { kind: 'function', title: 'table of 2026', amount } },
    linear('MYS', '36', '0.01'),
  ];

  test('gives its amount for the time it is asked for', () => {
    const asked: unknown[] = [];
    const [scheme, other] = withFunction(() => '0') as [SchemeTerms, SchemeTerms];
    const [idn] = result(
      periods,
      agreement,
      [
        {
          ...scheme,
          formula: {
            kind: 'function',
            title: 'table of 2026',
            amount: (input) => {
              asked.push(input);
              return input.purpose === 'own' ? '500' : '900.30';
            },
          },
        },
        other,
      ],
      claim,
    ).countries;
    expect(asked).toEqual([
      { time: { value: '24' }, unit: 'month', purpose: 'own' },
      { time: { value: '30' }, unit: 'month', purpose: 'theoretical' },
    ]);
    expect(idn).toMatchObject({ theoretical: { amount: '900.3' }, proRata: { amount: '720.24' } });
  });

  test.each(['-1', 'NaN', '', '1e3', undefined, 720])('%s is no amount', (given) => {
    expect(
      totalise(
        periods,
        agreement,
        withFunction(() => given as string),
        claim,
      ),
    ).toMatchObject({
      ok: false,
      diagnostics: expect.arrayContaining([
        {
          code: 'portability.totalisation-formula-unusable',
          severity: 'error',
          path: '/schemes/0/formula/amount',
          params: {},
        },
      ]),
    });
  });
});

const one = {
  country: 'IDN',
  compulsion: 'compulsory',
  dateFrom: '2001-01-01',
  dateTo: '2002-12-31',
} as const;
const scheme = linear('IDN', '24', '0.015');
const flat = { kind: 'flat', amount: { amount: '1', currency: 'USD' } } as const;
const earnings = {
  kind: 'relative-earnings',
  position: '50',
  averages: [{ amount: '48000', currency: 'USD' }],
  brackets: [{ rate: '0.9' }],
} as const;

test.each<[string, Partial<AgreementForTotalisation>, Partial<SchemeTerms>, object, string, string]>([
  [
    'a day of claim that does not exist',
    {},
    {},
    { claimDate: '2026-02-30' },
    'not-a-date',
    '/claim/claimDate',
  ],
  ['a last day behind the claim', {}, {}, { until: '2026-02-01' }, 'until-after-claim', '/claim/until'],
  [
    'a pension age without a day of birth',
    {},
    { pensionAge: { years: 60 } },
    {},
    'no-birth-date',
    '/claim/birthDate',
  ],
  [
    'half a year of age',
    {},
    { pensionAge: { years: 60.5 } },
    { birthDate: '1960-01-01' },
    'not-an-age',
    '/schemes/0/pensionAge',
  ],
  [
    'an unknown unit of the count',
    {},
    {},
    { counting: { unit: 'x' } },
    'unknown-unit',
    '/claim/counting/unit',
  ],
  [
    'a count in days without basis',
    {},
    {},
    { counting: { unit: 'day' } },
    'no-basis',
    '/claim/counting/dayBasis',
  ],
  [
    'an unknown overlap rule',
    { overlapRule: 'x' as never },
    {},
    {},
    'unknown-rule',
    '/agreement/overlapRule',
  ],
  [
    'an unknown rounding rule',
    { roundingRule: 'x' as never },
    {},
    {},
    'unknown-rule',
    '/agreement/roundingRule',
  ],
  [
    'an unknown payable rule',
    { payableRule: 'x' as never },
    {},
    {},
    'unknown-rule',
    '/agreement/payableRule',
  ],
  ['an unknown basis', { conversionBasis: 'x' as never }, {}, {}, 'no-basis', '/agreement/conversionBasis'],
  [
    'a minimum in an unknown unit',
    { minPeriodForTotalisation: { value: '1', unit: 'x' as never } },
    {},
    {},
    'unknown-unit',
    '/agreement/minPeriodForTotalisation/unit',
  ],
  [
    'a minimum in days without basis',
    { minContributionForPension: { value: '1', unit: 'day' } },
    {},
    {},
    'no-basis',
    '/agreement/minContributionForPension/dayBasis',
  ],
  [
    'an agreement without a first day',
    { inForceFrom: undefined as never },
    {},
    {},
    'not-a-date',
    '/agreement/inForceFrom',
  ],
  [
    'a scheme outside the agreement',
    { parties: ['MYS', 'THA'] },
    {},
    {},
    'country-not-covered',
    '/schemes/0/country',
  ],
  ['a currency that nobody has', {}, { currency: 'ZZZ' }, {}, 'unknown-currency', '/schemes/0/currency'],
  ['an unknown method', {}, { method: 'x' as never }, {}, 'unknown-rule', '/schemes/0/method'],
  [
    'an unknown choice of own periods',
    {},
    { ownPeriods: 'x' as never },
    {},
    'unknown-rule',
    '/schemes/0/ownPeriods',
  ],
  [
    'an unknown rule of the scheme',
    {},
    { payableRule: 'x' as never },
    {},
    'unknown-rule',
    '/schemes/0/payableRule',
  ],
  [
    'an unknown denominator',
    {},
    { denominator: { kind: 'x' as never, time: { value: '1', unit: 'month' } } },
    {},
    'unknown-rule',
    '/schemes/0/denominator/kind',
  ],
  [
    'a denominator of zero',
    {},
    { denominator: { kind: 'fixed', time: { value: '0', unit: 'month' } } },
    {},
    'no-time',
    '/schemes/0/denominator/time/value',
  ],
  [
    'no qualifying period',
    {},
    { qualifyingPeriod: undefined as never },
    {},
    'not-a-decimal',
    '/schemes/0/qualifyingPeriod/value',
  ],
  [
    'a negative qualifying period',
    {},
    { qualifyingPeriod: { value: '-1', unit: 'month' } },
    {},
    'negative-amount',
    '/schemes/0/qualifyingPeriod/value',
  ],
  ['no formula', {}, { formula: undefined as never }, {}, 'unknown-formula', '/schemes/0/formula/kind'],
  [
    'a formula by days without basis',
    {},
    { formula: { ...scheme.formula, per: 'day' } as never },
    {},
    'no-basis',
    '/schemes/0/formula/per',
  ],
  [
    'a negative accrual',
    {},
    { formula: { ...scheme.formula, accrual: '-0.1' } as never },
    {},
    'negative-amount',
    '/schemes/0/formula/accrual',
  ],
  [
    'a missing amount',
    {},
    { formula: { kind: 'flat' } as never },
    {},
    'not-a-decimal',
    '/schemes/0/formula/amount',
  ],
  [
    'a share due after no time',
    {},
    {
      formula: {
        kind: 'base-plus-accrual',
        base: flat.amount,
        share: '1',
        shareAfter: { value: '0', unit: 'year' },
        accrual: '0',
        per: 'year',
      },
    },
    {},
    'no-time',
    '/schemes/0/formula/shareAfter',
  ],
  [
    'an own amount that was not stated',
    {},
    { formula: { kind: 'stated', theoretical: flat.amount } },
    {},
    'amount-not-stated',
    '/schemes/0/formula/own',
  ],
  [
    'earnings without averages',
    {},
    { formula: { ...earnings, averages: [] } },
    {},
    'no-averages',
    '/schemes/0/formula/averages',
  ],
  [
    'brackets that fall',
    {},
    {
      formula: { ...earnings, brackets: [{ upTo: '5', rate: '1' }, { upTo: '3', rate: '1' }, { rate: '1' }] },
    },
    {},
    'brackets-unordered',
    '/schemes/0/formula/brackets',
  ],
  [
    'a last bracket with an end',
    {},
    { formula: { ...earnings, brackets: [{ upTo: '5', rate: '1' }] } },
    {},
    'brackets-unordered',
    '/schemes/0/formula/brackets',
  ],
  ['a sum in an unknown currency', {}, {}, { currency: 'ZZZ' }, 'unknown-currency', '/claim/currency'],
  [
    'a rate without a source',
    {},
    {},
    { currency: 'EUR', rates: [{ from: 'USD', to: 'EUR', rate: '0.9', rateDate: '2026-01-30', source: '' }] },
    'unusable-rate',
    '/claim/rates/0',
  ],
])('%s: a diagnostic and no result', (_, terms, more, asked, fault, path) => {
  const done = totalise([one], { ...agreement, ...terms }, [{ ...scheme, ...more }], { ...claim, ...asked });
  if (done.ok) throw new Error('There is a result.');
  expect(done.diagnostics[0]).toEqual({
    code: `portability.totalisation-${fault}`,
    severity: 'error',
    path,
    params: {},
  });
});

test('no scheme, and two of one country', () => {
  const faults = (terms: SchemeTerms[]) => {
    const done = totalise([one], agreement, terms, claim);
    return done.ok ? [] : done.diagnostics.map(({ code, path }) => [code, path]);
  };
  expect(faults([])).toContainEqual(['portability.totalisation-no-schemes', '/schemes']);
  expect(faults([scheme, scheme])).toEqual([
    ['portability.totalisation-scheme-repeated', '/schemes/1/country'],
  ]);
});

test('a report of faults holds no value of the input', () => {
  const done = totalise(
    [{ ...one, dateFrom: '1987-06-54' }],
    agreement,
    [{ ...scheme, formula: { kind: 'flat', amount: { amount: '-987654.32', currency: 'QQQ' } } }],
    { ...claim, birthDate: '1961-13-04' },
  );
  expect(done.ok).toBe(false);
  expect(JSON.stringify(done)).not.toMatch(/987654|QQQ|1987|1961/u);
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
