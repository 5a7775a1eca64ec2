import fc from 'fast-check';
import type { OverlapRule } from './codes.ts';
import type { PeriodForCounting } from './period-for-counting.ts';

/** Days from the beginning of a year, as ISO 8601. */
const dateAfter = (year: number, days: number): string =>
  new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);

const kind = fc.constantFrom('compulsory', 'compulsory', 'voluntary', 'optional-continued', 'assimilated');
const country = fc.constantFrom('IDN', 'MYS', 'THA');

/** A period by its dates, anywhere in six years. Most overlap. */
const byDates: fc.Arbitrary<PeriodForCounting> = fc
  .tuple(country, kind, fc.nat(2000), fc.nat(700))
  .map(([where, compulsion, from, length]) => ({
    country: where,
    compulsion: compulsion as PeriodForCounting['compulsion'],
    dateFrom: dateAfter(2000, from),
    dateTo: dateAfter(2000, from + length),
  }));

/** Whole months, certified with a quarter to twice the months that the dates have. */
const certified: fc.Arbitrary<PeriodForCounting> = fc
  .tuple(country, kind, fc.nat(66), fc.integer({ min: 1, max: 24 }), fc.constantFrom('0.25', '0.5', '1', '2'))
  .map(([where, compulsion, from, months, density]) => ({
    country: where,
    compulsion: compulsion as PeriodForCounting['compulsion'],
    dateFrom: new Date(Date.UTC(2000, from, 1)).toISOString().slice(0, 10),
    dateTo: new Date(Date.UTC(2000, from + months, 0)).toISOString().slice(0, 10),
    unit: 'month',
    unitValue: String(months * Number(density)),
  }));

/** Histories of one person: one to eight periods in three countries. */
export const datedHistories = fc.array(byDates, { minLength: 1, maxLength: 8 });
export const histories = fc.array(fc.oneof(byDates, certified), { minLength: 1, maxLength: 8 });

export const rules: fc.Arbitrary<OverlapRule> = fc.constantFrom(
  'count-once',
  'prefer-compulsory',
  'split-equally',
);

/** A period in two, with its certified time; as it is where there is nothing to cut. Certified ones are cut between months. */
export function splitPeriod(period: PeriodForCounting, share: number): PeriodForCounting[] {
  const { dateFrom, dateTo = dateFrom, unitValue } = period;
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const text = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const [first, last] = [day(dateFrom), day(dateTo)];
  if (unitValue === undefined) {
    if (first === last) return [period];
    const cut = first + 1 + Math.floor(share * (last - first));
    const at = Math.min(cut, last);
    return [
      { ...period, dateTo: text(at - 1) },
      { ...period, dateFrom: text(at) },
    ];
  }
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const months = month(dateTo) - month(dateFrom) + 1;
  const left = Math.floor(share * months);
  if (left === 0 || left === months) return [period];
  const density = Number(unitValue) / months;
  const cut = month(dateFrom) + left;
  const begins = new Date(Date.UTC(Math.floor(cut / 12), cut % 12, 1)).toISOString().slice(0, 10);
  return [
    { ...period, dateTo: text(day(begins) - 1), unitValue: String(density * left) },
    { ...period, dateFrom: begins, unitValue: String(density * (months - left)) },
  ];
}
