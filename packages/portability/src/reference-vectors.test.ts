import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convertUnits, countPeriods, relativeEarningsPosition, totalise } from './calculations.ts';
import type { DayBasis } from './generated/insurance-period.ts';
import type { SchemeTerms } from './totalisation/terms.ts';

/**
 * The published figures themselves stand in `vectors/calculations` with their sources. Where the collection they come from
 * lies next to the checkout, this compares with it, so that none was copied wrongly.
 */
const folder = new URL('../../../../shared/reference/vectors/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn('portability, published figures: skipped because the reference folder is absent.');

const read = (name: string) => (present ? JSON.parse(readFileSync(new URL(name, folder), 'utf8')) : {});
const published = read('totalisation.json') as { readonly vectors: readonly { readonly id: string }[] };
/** A vector as the test needs it; the collection says what stands in it. */
const vector = <T>(id: string) => published.vectors.find((one) => one.id === id) as T;
const claim = { claimDate: '2025-01-31', branch: 'old-age' } as const;
const agreement = (parties: string[]) =>
  ({
    parties,
    inForceFrom: '2000-01-01',
    branches: [{ branch: 'old-age', totalisation: true }],
    payableRule: 'higher-of-both',
  }) as const;
const reckoned = (...args: Parameters<typeof totalise>) => {
  const done = totalise(...args);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return done;
};
const money = (amount: number, currency: string) => ({ amount: String(amount), currency });
const years = (value: number) => ({ value: String(value), unit: 'year' }) as const;
/** Some whole years in one country from the first day of a year. */
const worked = (country: string, from: number, count: number) =>
  ({
    country,
    compulsion: 'compulsory',
    dateFrom: `${from}-01-01`,
    dateTo: `${from + count - 1}-12-31`,
  }) as const;

describe.skipIf(!present)('published figures', () => {
  test('A: relative earnings position', () => {
    const { inputs, expected } = vector<{
      inputs: { year: number; ratioPercent: number; quartersOfCoverage: number }[];
      expected: Record<string, number>;
    }>('A');
    const done = relativeEarningsPosition(
      inputs.map(({ year, ratioPercent, quartersOfCoverage }) => ({
        year,
        quarters: quartersOfCoverage,
        ratioPercent: String(ratioPercent),
      })),
      { decimals: 5 },
    );
    if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
    expect(Number(done.sumOfRatios.value)).toBe(expected.sumOfRatios);
    expect(done.quarters).toBe(expected.totalQuarters);
    expect(Number(done.position.value)).toBe(expected.relativeEarningsPosition);
  });

  test('B: two countries, direct and pro rata', () => {
    const { inputs, expected } = vector<{
      inputs: { A: Record<string, number>; B: Record<string, number> };
      expected: Record<string, { A: number; B: number; total: number }>;
    }>('B');
    const { A, B } = inputs as { A: Record<string, number>; B: Record<string, number> };
    const value = (from: Record<string, number>, name: string) => from[name] as number;
    const schemes = (method: 'direct' | 'pro-rata'): SchemeTerms[] => [
      {
        country: 'A',
        currency: 'EUR',
        qualifyingPeriod: years(value(A, 'minYears')),
        denominator: { kind: 'at-most', time: years(value(A, 'fullAfterYears')) },
        formula: {
          kind: 'full-after',
          full: money(value(A, 'fullPensionEUR'), 'EUR'),
          after: years(value(A, 'fullAfterYears')),
          accrual: String(A.accrualPerYear),
          per: 'year',
        },
        method,
      },
      {
        country: 'B',
        currency: 'EUR',
        qualifyingPeriod: years(value(B, 'minYears')),
        formula: {
          kind: 'base-plus-accrual',
          base: money(value(B, 'wageEUR'), 'EUR'),
          share: String(B.baseShare),
          shareAfter: years(value(B, 'baseAfterYears')),
          accrual: String(B.accrualPerYear),
          per: 'year',
          maximum: years(value(B, 'maxYears')),
        },
        method,
      },
    ];
    const periods = [worked('A', 1980, value(A, 'workedYears')), worked('B', 1998, value(B, 'workedYears'))];
    for (const [method, rule] of [
      ['direct', 'direct'],
      ['pro-rata', 'proRata'],
    ] as const) {
      const { countries, totals, count } = reckoned(
        periods,
        { ...agreement(['A', 'B']), roundingRule: 'minor-unit-half-up' },
        schemes(method),
        claim,
      );
      expect(Number(count?.total.value) / 12).toBe(expected.totalYears);
      for (const benefit of countries) {
        const name = benefit.country as 'A' | 'B';
        expect(benefit.eligibility === 'national').toBe(expected.qualifiesAlone?.[name]);
        expect(benefit.eligibility === 'totalised').toBe(expected.qualifiesTotalised);
        expect(Number(benefit.theoretical?.amount)).toBe(expected.theoretical?.[name]);
        expect(Number(benefit.payable.amount)).toBe(expected[rule]?.[name]);
      }
      expect(Number(totals[0]?.amount)).toBe(expected[rule]?.total);
    }
  });

  test('C: Rosa', () => {
    const { inputs, expected } = vector<{
      inputs: Record<string, number>;
      expected: Record<string, number>;
    }>('C');
    const value = (name: string) => inputs[name] as number;
    const { countries, totals } = reckoned(
      [worked('FRA', 1985, value('yearsFR')), worked('ESP', 2005, value('yearsES'))],
      agreement(['FRA', 'ESP']),
      [
        {
          country: 'ESP',
          currency: 'EUR',
          qualifyingPeriod: years(15),
          formula: { kind: 'stated', theoretical: money(value('theoreticalES'), 'EUR') },
        },
        // Only the French result was read; 1500 and 800 are from memory.
        {
          country: 'FRA',
          currency: 'EUR',
          qualifyingPeriod: years(1),
          formula: { kind: 'stated', theoretical: money(1500, 'EUR'), own: money(800, 'EUR') },
        },
      ],
      claim,
    );
    expect(countries.map(({ payable }) => Number(payable.amount))).toEqual([
      expected.proRataES,
      expected.amountFR,
    ]);
    expect(Number(totals[0]?.amount)).toBe(expected.total);
  });

  test('D: overlap of compulsory and voluntary periods', () => {
    type Terms = { minMonths: number; accrualPerYear: number; base: number };
    const { inputs, expected } = vector<{
      inputs: {
        X: Terms;
        Y: Terms;
        periods: { country: string; compulsion: 'compulsory'; from: string; to: string; months: number }[];
      };
      expected: { X: Record<string, number | null>; Y: Record<string, number | null>; countedMonths: number };
    }>('D');
    const periods = inputs.periods.map(({ country, compulsion, from, to, months }) => ({
      country,
      compulsion,
      dateFrom: from,
      dateTo: to,
      unit: 'month' as const,
      unitValue: String(months),
    }));
    const schemes = (['X', 'Y'] as const).map((country): SchemeTerms => {
      const { minMonths, accrualPerYear, base } = inputs[country];
      return {
        country,
        currency: 'USD',
        qualifyingPeriod: { value: String(minMonths), unit: 'month' },
        formula: { kind: 'linear', base: money(base, 'USD'), accrual: String(accrualPerYear), per: 'year' },
      };
    });
    const { count, countries } = reckoned(periods, agreement(['X', 'Y']), schemes, claim);
    expect(Number(count?.total.value)).toBe(expected.countedMonths);
    expect(count?.dropped).toMatchObject([
      { country: 'Y', period: 2, start: '2010-01-01', end: '2010-12-31' },
    ]);
    for (const { country, independent, theoretical, proRata, payable } of countries)
      expect({
        independent: independent ? Number(independent.amount) : null,
        theoretical: Number(theoretical?.amount),
        proRata: Number(proRata?.amount),
        payable: Number(payable.amount),
      }).toEqual(expected[country as 'X' | 'Y']);
  });

  test('conversion of units', () => {
    const { table, checks } = read('unit-conversion-987-2009.json') as {
      table: Record<DayBasis, Record<string, number>>;
      checks: {
        given: { basis: DayBasis; days: number };
        hours: number;
        as: Record<string, number>;
        months: Record<string, number>;
      }[];
    };
    const converted = (...args: Parameters<typeof convertUnits>) => {
      const done = convertUnits(...args);
      if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
      return Number(done.result.value);
    };
    for (const [basis, row] of Object.entries(table)) {
      const day = { unit: 'day', dayBasis: basis as DayBasis } as const;
      expect({
        hoursPerDay: converted('1', day, { unit: 'hour', dayBasis: day.dayBasis }),
        daysPerWeek: converted('1', { unit: 'week' }, day),
        daysPerMonth: converted('1', { unit: 'month' }, day),
        daysPerQuarter: converted('1', { unit: 'quarter' }, day),
        maxDaysPerYear: converted('1', { unit: 'year' }, day),
      }).toEqual(row);
      const full = countPeriods(
        [
          {
            country: 'X',
            compulsion: 'compulsory',
            dateFrom: '2021-01-01',
            dateTo: '2021-12-31',
            ...day,
            unitValue: '366',
          },
        ],
        day,
      );
      expect(full.ok && Number(full.total.value)).toBe(row.maxDaysPerYear);
    }
    for (const { given, hours, as, months } of checks) {
      const from = { unit: 'day', dayBasis: given.basis } as const;
      expect(converted(String(given.days), from, { unit: 'hour', dayBasis: given.basis })).toBe(hours);
      for (const [dayBasis, days] of Object.entries(as))
        expect(converted(String(given.days), from, { unit: 'day', dayBasis: dayBasis as DayBasis })).toBe(
          days,
        );
      for (const [dayBasis, value] of Object.entries(months))
        expect(
          converted(String(given.days), from, { unit: 'month', dayBasis: dayBasis as DayBasis }),
        ).toBeCloseTo(value, 4);
    }
  });
});
