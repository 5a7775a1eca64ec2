import { expect, test } from 'vitest';
import { lossWithoutAgreement } from '../loss-without-agreement.ts';
import { totalise, totaliser } from '../totalise.ts';
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
  ['a birth behind the claim', {}, {}, { birthDate: '2026-02-01' }, 'before-birth', '/claim/claimDate'],
  ['a birth behind a period', {}, {}, { birthDate: '2001-01-02' }, 'before-birth', '/periods/0/dateFrom'],
  [
    'a function that throws',
    {},
    {
      formula: {
        kind: 'function',
        title: 'own',
        amount: () => {
          throw new Error('1987');
        },
      },
    },
    {},
    'formula-unusable',
    '/schemes/0/formula/amount',
  ],
  [
    'a function that is none',
    {},
    { formula: { kind: 'function', title: 'own' } as never },
    {},
    'formula-unusable',
    '/schemes/0/formula/amount',
  ],
  ['no branches', { branches: null as never }, {}, {}, 'branch-not-covered', '/agreement/branches'],
  ['null for a branch', { branches: [null as never] }, {}, {}, 'branch-not-covered', '/agreement/branches'],
  ['no parties', { parties: null as never }, {}, {}, 'country-not-covered', '/schemes/0/country'],
  [
    'null for an amount',
    {},
    { formula: { kind: 'flat', amount: null as never } },
    {},
    'not-a-decimal',
    '/schemes/0/formula/amount',
  ],
  [
    'null for a time',
    {},
    { denominator: { kind: 'fixed', time: null as never } },
    {},
    'not-a-decimal',
    '/schemes/0/denominator/time/value',
  ],
  [
    'null for averages',
    {},
    { formula: { ...earnings, averages: null as never } },
    {},
    'no-averages',
    '/schemes/0/formula/averages',
  ],
  [
    'null for a bracket',
    {},
    { formula: { ...earnings, brackets: [null as never] } },
    {},
    'not-a-decimal',
    '/schemes/0/formula/brackets/0/rate',
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

test.each<[string, unknown[], string, string]>([
  ['periods', [null, agreement, [scheme], claim], 'count-no-periods', '/periods'],
  ['a period', [[one, null], agreement, [scheme], claim], 'count-not-a-period', '/periods/1'],
  ['the agreement', [[one], null, [scheme], claim], 'totalisation-not-a-date', '/agreement/inForceFrom'],
  ['schemes', [[one], agreement, null, claim], 'totalisation-no-schemes', '/schemes'],
  ['a scheme', [[one], agreement, [null], claim], 'totalisation-unknown-currency', '/schemes/0/currency'],
  ['the claim', [[one], agreement, [scheme], null], 'totalisation-not-a-date', '/claim/claimDate'],
])('null for %s: a diagnostic and no result', (_, input, code, path) => {
  const [periods, terms, schemes, asked] = input as [never, never, never, never];
  for (const done of [
    totalise(periods, terms, schemes, asked),
    lossWithoutAgreement(periods, terms, schemes, asked),
    totaliser(terms, schemes, null as never)(periods, asked),
  ]) {
    if (done.ok) throw new Error('There is a result.');
    expect(done.diagnostics[0]).toMatchObject({ code: `portability.${code}`, path });
  }
});

test('null for what may be absent says nothing', () => {
  const nulls = { terminatedAt: null, overlapRule: null, payableRule: null, roundingRule: null };
  const asked = { ...claim, until: null, birthDate: null, counting: null, rates: null, currency: null };
  const terms = { ...scheme, pensionAge: null, denominator: null, method: null };
  expect(totalise([one], { ...agreement, ...nulls } as never, [terms] as never, asked as never)).toEqual(
    totalise([one], agreement, [scheme], claim),
  );
});

test('the day of birth can be the first of a period, and a period that does not count can lie before it', () => {
  const born = { ...claim, birthDate: '2001-01-01' };
  const cancelled = { ...one, dateFrom: '1999-01-01', recordStatus: 'cancelled' } as const;
  expect(totalise([one, cancelled], agreement, [scheme], born).ok).toBe(true);
});
