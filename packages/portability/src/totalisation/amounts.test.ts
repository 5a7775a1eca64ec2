import { describe, expect, test } from 'vitest';
import { totalise } from '../totalise.ts';
import { agreement, claim, linear, result } from './_terms.ts';
import type { AgreementForTotalisation, SchemeTerms } from './terms.ts';

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
