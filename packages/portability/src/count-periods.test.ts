import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPeriods } from './count-periods.ts';
import { countDayByDay } from './periods/_day-by-day.ts';
import { datedHistories, histories, rules, splitPeriod } from './periods/_histories.ts';
import type { CountOptions, PeriodForCounting } from './periods/period-for-counting.ts';

const counted = (periods: readonly PeriodForCounting[], options: CountOptions = {}) => {
  const done = countPeriods(periods, options);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return done;
};
/** What counts, without what names positions in the list. */
const outcome = (periods: readonly PeriodForCounting[], options: CountOptions) => {
  const { total, days, countries, limitedYears } = counted(periods, options);
  return { total, days, countries, limitedYears };
};
const number = ({ value }: { value: string }) => Number(value);
/** The same as `expect(a).toEqual(b)`, fast enough for tens of thousands of results. */
const same = (a: unknown, b: unknown) => {
  if (JSON.stringify(a) !== JSON.stringify(b)) expect(a).toEqual(b);
};
const period = (country: string, dateFrom: string, dateTo?: string): PeriodForCounting => ({
  country,
  compulsion: 'compulsory',
  dateFrom,
  ...(dateTo !== undefined && { dateTo }),
});

describe('random histories', () => {
  test('agree with a count day by day', () => {
    fc.assert(
      fc.property(histories, rules, (periods, overlapRule) => {
        const naive = countDayByDay(periods, { overlapRule });
        for (const { country, counted: months, own, days } of counted(periods, { overlapRule }).countries) {
          for (const [ours, theirs] of [
            [days, naive.days],
            [months, naive.months],
            [own, naive.own],
          ] as const)
            if (Math.abs(number(ours) - (theirs[country] as number)) > 1e-6)
              expect([country, number(ours)]).toEqual([country, theirs[country]]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('another order, a period cut in two, and voluntary time on compulsory days change nothing', () => {
    const changes = fc.record({
      order: fc.nat(7),
      cut: fc.nat(7),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      country: fc.constantFrom('IDN', 'THA', 'VNM'),
    });
    let added = 0;
    fc.assert(
      fc.property(histories, rules, changes, (all, overlapRule, { order, cut, at, country }) => {
        const before = outcome(all, { overlapRule });
        const turned = [...all.slice(order % all.length), ...all.slice(0, order % all.length)].reverse();
        same(outcome(turned, { overlapRule }), before);

        const pieces = turned.flatMap((one, index) =>
          index === cut % all.length ? splitPeriod(one, at) : [one],
        );
        same(outcome(pieces, { overlapRule }), before);

        const covers = all.filter(({ compulsion }) => compulsion === 'compulsory');
        const cover = covers[cut % Math.max(covers.length, 1)];
        if (!cover) return;
        added += 1;
        const voluntary = { ...cover, country, compulsion: 'voluntary' } as const;
        const after = outcome([voluntary, ...all], { overlapRule });
        const counting = ({ countries }: typeof after) =>
          countries
            .filter(({ stretches }) => stretches.length > 0)
            .map(({ country: where, counted: time, days, stretches }) => ({ where, time, days, stretches }));
        same([after.total, after.days, counting(after)], [before.total, before.days, counting(before)]);
      }),
      { numRuns: 10_000 },
    );
    expect(added).toBeGreaterThan(5000);
  });

  test('no day counts twice, and none that is insured is lost', () => {
    fc.assert(
      fc.property(datedHistories, rules, (periods, overlapRule) => {
        const { days, total, dropped } = counted(periods, { overlapRule });
        const insured = new Set<number>();
        for (const { dateFrom, dateTo = '' } of periods)
          for (let at = Date.parse(dateFrom); at <= Date.parse(dateTo); at += 86_400_000) insured.add(at);
        expect(days).toEqual({ value: String(insured.size) });
        // Days of the shortest month weigh most; the total is shown with ten decimals.
        expect(number(total)).toBeLessThanOrEqual(insured.size / 28 + 1e-9);
        for (const drop of dropped) {
          const of = periods[drop.period] as PeriodForCounting;
          expect(drop.start >= of.dateFrom && (drop.end as string) <= (of.dateTo as string)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what does not count', () => {
  const whole = period('MYS', '2001-01-01', '2004-12-31');
  const reasons = (periods: readonly PeriodForCounting[], options?: CountOptions) =>
    counted(periods, options).dropped.map(({ period: at, reason, start, end }) => [at, reason, start, end]);

  test('refunded, transferred, cancelled and superseded records, also when they are open', () => {
    const open = period('MYS', '2001-01-01');
    const record = (recordId: string, supersedes?: string) => ({
      provenance: { recordId, ...(supersedes !== undefined && { supersedes }) },
    });
    expect(
      reasons([
        { ...open, refunded: { date: '2006-01-01' } },
        { ...open, transferredTo: 'IDN-01' },
        { ...open, recordStatus: 'cancelled' },
        { ...open, ...record('a') },
        { ...whole, recordStatus: 'rectified', ...record('b', 'a') },
      ]),
    ).toEqual([
      [0, 'refunded', '2001-01-01', undefined],
      [1, 'transferred', '2001-01-01', undefined],
      [2, 'cancelled', '2001-01-01', undefined],
      [3, 'superseded', '2001-01-01', undefined],
    ]);
  });

  test('all refunded: the total is zero and the reason is said', () => {
    const done = counted([{ ...whole, refunded: {} }]);
    expect(done.total).toEqual({ value: '0' });
    expect(done.dropped).toMatchObject([{ reason: 'refunded' }]);
  });

  test('the same period certified twice counts once', () => {
    expect(reasons([whole, { ...whole }])).toEqual([[1, 'duplicate', '2001-01-01', '2004-12-31']]);
    expect(counted([whole, whole]).total).toEqual({ value: '48' });
  });

  test('what lies behind the last day, and the part of a period that reaches over it', () => {
    const late = period('MYS', '2005-01-01', '2006-12-31');
    expect(reasons([whole, late, period('IDN', '2007-01-01')], { until: '2005-06-30' })).toEqual([
      [1, 'after-until', '2005-07-01', '2006-12-31'],
      [2, 'after-until', '2007-01-01', undefined],
    ]);
    expect(counted([whole, late], { until: '2005-06-30' }).total).toEqual({ value: '54' });
    expect(counted([period('IDN', '2005-01-01')], { until: '2005-06-30' }).total).toEqual({ value: '6' });
  });

  test('other branches, and statuses that are left out', () => {
    const disputed = { ...whole, recordStatus: 'disputed' } as const;
    expect(reasons([{ ...whole, branch: 'sickness' }], { branch: 'old-age' })).toEqual([
      [0, 'other-branch', '2001-01-01', '2004-12-31'],
    ]);
    expect(reasons([disputed], { leaveOut: ['disputed'] })).toEqual([
      [0, 'status', '2001-01-01', '2004-12-31'],
    ]);
    expect(counted([disputed]).warnings).toMatchObject([
      { code: 'portability.count-unsettled-record', path: '/periods/0/recordStatus' },
    ]);
    expect(counted([disputed], { leaveOut: ['disputed'] }).policy.leftOut).toEqual(['cancelled', 'disputed']);
  });
});

describe('days insured in two countries', () => {
  const x = period('MYS', '2001-01-01', '2004-12-31');
  const assimilated = (country: string, dateFrom: string, dateTo: string) =>
    ({ country, compulsion: 'assimilated', dateFrom, dateTo }) as const;
  const who = (periods: readonly PeriodForCounting[], options?: CountOptions) =>
    Object.fromEntries(counted(periods, options).countries.map((one) => [one.country, one.counted.value]));

  test('assimilated time goes where the person was compulsorily insured last before it, or else first after', () => {
    const both = [
      assimilated('IDN', '2005-01-01', '2005-12-31'),
      assimilated('MYS', '2005-01-01', '2005-12-31'),
    ] as const;
    expect(who([x, ...both])).toEqual({ IDN: '0', MYS: '60' });
    expect(who([...both, period('IDN', '2006-01-01', '2006-12-31')])).toEqual({ IDN: '24', MYS: '0' });
    const drop = counted([x, ...both]).dropped;
    expect(drop).toMatchObject([
      { period: 1, reason: 'assimilated-elsewhere', article: 'Regulation (EC) No 987/2009, Article 12(5)' },
    ]);
    expect(counted(both).warnings).toMatchObject([
      { code: 'portability.count-overlap-undecided', params: { days: 365 } },
    ]);
  });

  test('time of the same kind by the rule of the agreement', () => {
    const later = period('IDN', '2004-07-01', '2005-12-31');
    expect(who([x, later], { overlapRule: 'count-once' })).toEqual({ IDN: '12', MYS: '48' });
    expect(who([x, later], { overlapRule: 'split-equally' })).toEqual({ IDN: '15', MYS: '45' });
    const voluntary = (country: string, from: string) => ({
      ...period(country, from, '2006-12-31'),
      compulsion: 'voluntary' as const,
    });
    const chosen = [x, voluntary('IDN', '2005-01-01'), voluntary('MYS', '2006-01-01')];
    expect(who(chosen, { overlapRule: 'count-once' })).toEqual({ IDN: '24', MYS: '48' });
    expect(who(chosen, { overlapRule: 'prefer-compulsory' })).toEqual({ IDN: '12', MYS: '60' });
  });

  test('own time stays what it is under national law', () => {
    const [, mys] = counted([
      period('IDN', '2001-01-01', '2002-12-31'),
      { ...x, compulsion: 'voluntary' },
    ]).countries;
    expect(mys).toMatchObject({ counted: { value: '24' }, own: { value: '48' } });
  });

  test('twelve countries can share a day, thirteen are an error', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        period(`X${String.fromCharCode(65 + at)}`, '2001-01-01', '2001-12-31'),
      );
    expect(counted(many(12), { overlapRule: 'split-equally' }).countries[0]?.counted).toEqual({ value: '1' });
    expect(countPeriods(many(13), { overlapRule: 'split-equally' })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'portability.count-too-many-countries' }],
    });
  });
});

describe('units', () => {
  const year = (unitValue: string, more: Partial<PeriodForCounting> = {}): PeriodForCounting => ({
    ...period('MYS', '2001-01-01', '2001-12-31'),
    unit: 'day',
    unitValue,
    dayBasis: '5-day',
    ...more,
  });

  test('a calendar year counts no more than it can', () => {
    const done = counted([year('365', { dayBasis: '7-day' })]);
    expect(done.total).toEqual({ value: '12' });
    expect(done.limitedYears).toEqual([
      {
        year: 2001,
        country: 'MYS',
        before: { value: '12.1666666667', fraction: '73/6' },
        after: { value: '12' },
        article: 'Regulation (EC) No 987/2009, Article 13(2)',
      },
    ]);
  });

  test('a year that is full in its own unit is full after conversion, and only then', () => {
    expect(counted([year('264')], { unit: 'day', dayBasis: '6-day' }).total).toEqual({ value: '312' });
    expect(counted([year('263')], { unit: 'day', dayBasis: '6-day' }).total).toEqual({ value: '295.875' });
    expect(counted([year('52', { unit: 'week' })], { unit: 'day', dayBasis: '5-day' }).total).toEqual({
      value: '264',
    });
  });

  test('the basis of the agreement stands in for one that is missing', () => {
    const { dayBasis: _, ...bare } = year('132');
    expect(counted([bare], { conversionBasis: '5-day' }).total).toEqual({ value: '6' });
    expect(countPeriods([bare])).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'portability.count-no-basis', path: '/periods/0/dayBasis' }],
    });
  });

  test('of certified time that counts in part its share counts; whole units are the next higher ones', () => {
    const half = { ...year('6'), unit: 'month' } as const;
    const other = period('IDN', '2001-01-01', '2001-09-30');
    expect(counted([half, other], { overlapRule: 'count-once' }).countries).toMatchObject([
      { country: 'IDN', counted: { value: '9' } },
      { country: 'MYS', counted: { value: '1.5' }, own: { value: '6' } },
    ]);
    const [, whole] = counted([half, other], { overlapRule: 'count-once', wholeUnits: true }).countries;
    expect(whole?.counted).toEqual({ value: '2' });
  });

  test('a certified zero is said to be one', () => {
    expect(counted([year('0')]).warnings).toMatchObject([{ code: 'portability.count-no-units' }]);
  });
});
