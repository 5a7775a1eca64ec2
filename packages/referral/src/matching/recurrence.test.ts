import { addDays } from '@amparo/core/calculation';
import fc from 'fast-check';
import * as library from 'rrule';
import { describe, expect, test } from 'vitest';
import { occursOn, type Recurrence } from './recurrence.ts';

// Node finds the library's CommonJS build, whose exports stand under `default`; its types speak of the other build.
const { RRule, Weekday } = (library as unknown as { default: typeof library }).default;
const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const utc = (date: string) => new Date(`${date}T00:00:00Z`);
const day = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays('2020-01-01', offset));
const subset = <T>(from: readonly T[]) => fc.subarray([...from], { minLength: 1, maxLength: 4 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const joined = (from: readonly (string | number)[]) => subset(from).map((some) => some.join(','));
const parts = {
  interval: optional(fc.integer({ min: 1, max: 5 })),
  wkst: optional(fc.constantFrom(...names)),
  dtstart: day,
  until: optional(day),
  count: optional(fc.integer({ min: 1, max: 60 })),
};
const weekday = joined(names);
const monthDay = joined([...range(1, 28), -1, -2]);
/**
 * Rules that have occurrences: for others the library walks to the year 9999. It takes weekdays with and without a
 * position together as a condition that no day meets, a week without a weekday as all its days, and misses weeks that lie
 * in two years.
 */
const rules = fc.oneof(
  fc.record({
    ...parts,
    freq: fc.constant('DAILY'),
    byday: optional(weekday),
    bymonthday: optional(monthDay),
  }),
  fc.record({ ...parts, freq: fc.constant('WEEKLY'), byday: optional(weekday) }),
  fc.record({
    ...parts,
    freq: fc.constant('MONTHLY'),
    byday: optional(fc.oneof(weekday, joined(['1MO', '2TU', '+3WE', '-1FR', '-2SU', '5SA', '-5TH']))),
  }),
  fc.record({
    ...parts,
    freq: fc.constant('MONTHLY'),
    bymonthday: optional(monthDay),
    byday: optional(weekday),
  }),
  fc.record({
    ...parts,
    freq: fc.constant('YEARLY'),
    byday: optional(fc.oneof(weekday, joined(['1MO', '20TU', '-1FR', '-30SU']))),
  }),
  fc.record({ ...parts, freq: fc.constant('YEARLY'), bymonthday: monthDay }),
  fc.record({ ...parts, freq: fc.constant('YEARLY'), byyearday: joined([...range(1, 365), -1, -200]) }),
  fc.record({
    ...parts,
    freq: fc.constant('YEARLY'),
    byweekno: joined([2, 10, 41, -20]),
    byday: weekday,
  }),
);

/** The occurrences up to a day, by the library as it is meant to be used: walking from the first day. */
function walked(recurrence: Recurrence, last: string): string[] {
  const { freq, byday, wkst, dtstart, until, byweekno, bymonthday, byyearday, ...rest } = recurrence;
  const lists = Object.entries({ byweekno, bymonthday, byyearday }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text.split(',').map(Number)]],
  );
  const rule = new RRule({
    ...(rest as object),
    ...Object.fromEntries(lists),
    freq: RRule[freq as 'DAILY'],
    dtstart: utc(dtstart as string),
    until: utc(until !== undefined && until < last ? until : last),
    wkst: names.indexOf(wkst ?? 'MO'),
    ...(byday && {
      byweekday: byday.split(',').map((one) => {
        const index = names.indexOf(one.slice(-2));
        return one.length === 2 ? new Weekday(index) : new Weekday(index, Number(one.slice(0, -2)));
      }),
    }),
  });
  return rule.all().map((found) => found.toISOString().slice(0, 10));
}

describe('occursOn', () => {
  test('agrees with the library walking from the first day', () => {
    let occurrences = 0;
    fc.assert(
      fc.property(rules, fc.integer({ min: -10, max: 1500 }), (drawn, later) => {
        const recurrence = Object.fromEntries(
          Object.entries(drawn).filter(([, value]) => value !== undefined),
        ) as unknown as Recurrence;
        const dates = range(later, later + 120).map((offset) => addDays(drawn.dtstart, offset));
        const expected = walked(recurrence, dates.at(-1) as string).filter((date) => dates.includes(date));
        occurrences += expected.length;
        expect(dates.filter((date) => occursOn(recurrence, date))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
    expect(occurrences).toBeGreaterThan(500);
  });

  test('a weekday with and one without a position are two ways to be met', () => {
    const rule: Recurrence = { freq: 'MONTHLY', byday: 'MO,1TU' };
    expect(['2026-11-23', '2026-11-03', '2026-11-10'].map((date) => occursOn(rule, date))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('weekdays need no first day', () => {
    const office: Recurrence = { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR' };
    expect(occursOn(office, '2026-11-20')).toBe(true);
    expect(occursOn(office, '2026-11-21')).toBe(false);
  });

  test('every second Thursday from a first day', () => {
    const clinic: Recurrence = { freq: 'WEEKLY', interval: 2, byday: 'TH', dtstart: '2026-01-01' };
    expect(['2026-01-01', '2026-01-08', '2026-01-15'].map((date) => occursOn(clinic, date))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test.each([
    ['2022-01-02', '52'],
    ['2021-01-03', '53'],
    ['2021-01-03', '-1'],
    ['2024-12-30', '1'],
    ['2025-12-29', '1'],
  ])('%s is in week %s (ISO 8601), though the week began or ends in another year', (date, byweekno) => {
    const days = { freq: 'YEARLY', byday: 'MO,TU,WE,TH,FR,SA,SU', dtstart: '2020-01-01' };
    expect(occursOn({ ...days, byweekno }, date)).toBe(true);
    expect(occursOn({ ...days, byweekno: '2,-2' }, date)).toBe(false);
  });

  test('a week is that of the first day, where no weekday is given', () => {
    const fair: Recurrence = { freq: 'YEARLY', byweekno: '20', dtstart: '2024-01-03' };
    expect(['2026-05-13', '2026-05-12', '2026-05-20'].map((date) => occursOn(fair, date))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('the 31st is left out in shorter months, not moved', () => {
    const payday: Recurrence = { freq: 'MONTHLY', dtstart: '2026-01-31' };
    expect(['2026-02-28', '2026-03-31', '2026-04-30'].map((date) => occursOn(payday, date))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test.each([
    ['an interval without a first day', { freq: 'WEEKLY', interval: 2, byday: 'MO' }],
    ['a count without a first day', { freq: 'WEEKLY', count: 2, byday: 'MO' }],
    ['a week without days', { freq: 'WEEKLY' }],
    ['a month without days', { freq: 'MONTHLY' }],
    ['a day that is none', { freq: 'WEEKLY', byday: 'XX' }],
    ['a position in a week', { freq: 'WEEKLY', byday: '1MO' }],
    ['an interval of zero', { freq: 'WEEKLY', interval: 0, byday: 'MO', dtstart: '2026-01-01' }],
    ['another frequency', { freq: 'HOURLY', dtstart: '2026-01-01' }],
    ['weeks of the year in a weekly rule', { freq: 'WEEKLY', byweekno: '41,42', byday: 'TH,FR' }],
    ['a week without a day', { freq: 'YEARLY', byweekno: '41' }],
    ['a list that is none', { freq: 'MONTHLY', bymonthday: '1;15' }],
  ])('%s says nothing', (_, recurrence) => {
    expect(occursOn(recurrence as Recurrence, '2026-11-20')).toBeUndefined();
  });

  test('a rule that never occurs does not keep anybody waiting', () => {
    const never: Recurrence = {
      freq: 'YEARLY',
      bymonthday: '31',
      byyearday: '40',
      dtstart: '1900-01-01',
      count: 9,
    };
    for (let turn = 0; turn < 100; turn += 1) expect(occursOn(never, '2026-11-20')).toBe(false);
  });
});
