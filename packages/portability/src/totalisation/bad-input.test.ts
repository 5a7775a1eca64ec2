import { expect, test } from 'vitest';
import { totalise } from '../totalise.ts';
import { agreement, claim, linear } from './_terms.ts';
import type { AgreementForTotalisation, SchemeTerms } from './terms.ts';

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
