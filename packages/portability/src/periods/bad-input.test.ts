import { describe, expect, test } from 'vitest';
import { countPeriods } from '../count-periods.ts';
import type { CountOptions, PeriodForCounting } from './period-for-counting.ts';

const period = (country: string, dateFrom: string, dateTo?: string): PeriodForCounting => ({
  country,
  compulsion: 'compulsory',
  dateFrom,
  ...(dateTo !== undefined && { dateTo }),
});

test.each<[string, readonly unknown[], CountOptions | undefined, string, string]>([
  ['no periods', [], undefined, 'no-periods', '/periods'],
  ['null for the list', null as never, undefined, 'no-periods', '/periods'],
  ['null for a period', [null], undefined, 'not-a-period', '/periods/0'],
  [
    'a text for a period',
    [period('MYS', '2001-01-01', '2001-12-31'), 'x'],
    undefined,
    'not-a-period',
    '/periods/1',
  ],
  ['a hole in the list', new Array(1), undefined, 'not-a-period', '/periods/0'],
  [
    'a number without a unit',
    [{ ...period('MYS', '2001-01-01', '2001-12-31'), unitValue: '3' }],
    undefined,
    'units-incomplete',
    '/periods/0/unit',
  ],
  [
    'a unit without a number',
    [{ ...period('MYS', '2001-01-01', '2001-12-31'), unit: 'month' }],
    undefined,
    'units-incomplete',
    '/periods/0/unitValue',
  ],
  [
    'a number with an empty unit',
    [{ ...period('MYS', '2001-01-01', '2001-12-31'), unit: '', unitValue: '3' }],
    undefined,
    'units-incomplete',
    '/periods/0/unit',
  ],
  [
    'a status to leave out that is none',
    [period('MYS', '2001-01-01', '2001-12-31')],
    { leaveOut: ['x' as never] },
    'unknown-status',
    '/options/leaveOut',
  ],
  [
    'statuses to leave out that are no list',
    [period('MYS', '2001-01-01', '2001-12-31')],
    { leaveOut: 'disputed' as never },
    'unknown-status',
    '/options/leaveOut',
  ],
  ['an open period', [period('MYS', '2001-01-01')], undefined, 'open-period', '/periods/0/dateTo'],
  [
    'a day that does not exist',
    [period('MYS', '2001-02-29', '2002-01-01')],
    undefined,
    'not-a-date',
    '/periods/0/dateFrom',
  ],
  [
    'reversed dates',
    [period('MYS', '2001-02-28', '2001-01-01')],
    undefined,
    'period-reversed',
    '/periods/0/dateTo',
  ],
  [
    'an unknown kind',
    [{ ...period('MYS', '2001-01-01', '2001-01-01'), compulsion: 'x' }],
    undefined,
    'unknown-kind',
    '/periods/0/compulsion',
  ],
  [
    'an unknown status',
    [{ ...period('MYS', '2001-01-01', '2001-01-01'), recordStatus: 'x' }],
    undefined,
    'unknown-status',
    '/periods/0/recordStatus',
  ],
  [
    'an unknown unit',
    [{ ...period('MYS', '2001-01-01', '2001-01-01'), unit: 'x', unitValue: '1' }],
    undefined,
    'unknown-unit',
    '/periods/0/unit',
  ],
  [
    'hours',
    [{ ...period('MYS', '2001-01-01', '2001-01-01'), unit: 'hour', unitValue: '1' }],
    undefined,
    'unknown-unit',
    '/periods/0/unit',
  ],
  [
    'negative time',
    [{ ...period('MYS', '2001-01-01', '2001-01-01'), unit: 'month', unitValue: '-1' }],
    undefined,
    'negative-amount',
    '/periods/0/unitValue',
  ],
  [
    'time that is no decimal',
    [{ ...period('MYS', '2001-01-01', '2001-01-01'), unit: 'month', unitValue: 'NaN' }],
    undefined,
    'not-a-decimal',
    '/periods/0/unitValue',
  ],
  [
    'time as a double',
    [{ ...period('MYS', '2001-01-01', '2001-01-01'), unit: 'month', unitValue: 1 }],
    undefined,
    'not-a-decimal',
    '/periods/0/unitValue',
  ],
  [
    'no country',
    [{ ...period('', '2001-01-01', '2001-01-01') }],
    undefined,
    'no-country',
    '/periods/0/country',
  ],
  [
    'two branches',
    [
      { ...period('MYS', '2001-01-01', '2001-01-01'), branch: 'old-age' },
      { ...period('MYS', '2001-01-01', '2001-01-01'), branch: 'sickness' },
    ],
    undefined,
    'mixed-branches',
    '/periods/1/branch',
  ],
  [
    'two people',
    [
      { ...period('MYS', '2001-01-01', '2001-01-01'), subjectId: 'W-1' },
      { ...period('MYS', '2001-01-01', '2001-01-01'), subjectId: 'W-2' },
    ],
    undefined,
    'mixed-persons',
    '/periods/1/subjectId',
  ],
  [
    'a result in days without basis',
    [period('MYS', '2001-01-01', '2001-01-01')],
    { unit: 'day' },
    'no-basis',
    '/options/dayBasis',
  ],
  [
    'a result in an unknown unit',
    [period('MYS', '2001-01-01', '2001-01-01')],
    { unit: 'x' as never },
    'unknown-unit',
    '/options/unit',
  ],
  [
    'an unknown rule',
    [period('MYS', '2001-01-01', '2001-01-01')],
    { overlapRule: 'x' as never },
    'unknown-rule',
    '/options/overlapRule',
  ],
  [
    'an unknown basis of the agreement',
    [period('MYS', '2001-01-01', '2001-01-01')],
    { conversionBasis: 'x' as never },
    'no-basis',
    '/options/conversionBasis',
  ],
  [
    'a last day that does not exist',
    [period('MYS', '2001-01-01')],
    { until: '2001-13-01' },
    'not-a-date',
    '/options/until',
  ],
])('%s: a diagnostic and no result', (_, periods, options, fault, path) => {
  expect(countPeriods(periods as PeriodForCounting[], options)).toEqual({
    ok: false,
    diagnostics: [{ code: `portability.count-${fault}`, severity: 'error', path, params: {} }],
  });
});

describe('records that take the place of each other', () => {
  const whole = period('MYS', '2001-01-01', '2001-12-31');
  const record = (recordId: string, supersedes?: string): PeriodForCounting => ({
    ...whole,
    provenance: { recordId, ...(supersedes !== undefined && { supersedes }) },
  });
  const circles = (...records: PeriodForCounting[]) => {
    const done = countPeriods(records);
    return done.ok
      ? done.total.value
      : done.diagnostics.map(({ code, path }) => [code.replace('portability.count-', ''), path]);
  };
  const at = (index: number) => ['supersedes-circle', `/periods/${index}/provenance/supersedes`];

  test('in a circle: which is the latest cannot be told', () => {
    expect(circles(record('a', 'a'))).toEqual([at(0)]);
    expect(circles(record('a', 'b'), record('b', 'a'))).toEqual([at(0), at(1)]);
    expect(circles(record('d'), record('a', 'c'), record('b', 'a'), record('c', 'b'))).toEqual([
      at(1),
      at(2),
      at(3),
    ]);
  });

  test('only what is in the circle is named, not what leads into it or out of it', () => {
    expect(circles(record('c', 'a'), record('a', 'b'), record('b', 'a'), record('a', 'z'))).toEqual([
      at(1),
      at(2),
    ]);
  });

  test('in a chain: the latest counts, in whatever order they stand', () => {
    expect(circles(record('b', 'a'), record('a', 'before'), record('c', 'b'))).toBe('12');
    expect(circles(record('b', 'a'), record('c', 'a'), record('a'))).toBe('12');
  });
});

test('null and empty text, as exports write them, say nothing', () => {
  const whole = period('MYS', '2001-01-01', '2001-12-31');
  const empty = {
    ...whole,
    refunded: null,
    transferredTo: '',
    unit: null,
    unitValue: '',
    provenance: { recordId: 'a', supersedes: null },
  } as unknown as PeriodForCounting;
  const nulls = { unit: null, until: null, leaveOut: null, branch: null } as never;
  expect(countPeriods([empty], nulls)).toEqual(countPeriods([whole]));
  expect(countPeriods([{ ...empty, transferredTo: null } as never], null as never)).toEqual(
    countPeriods([whole]),
  );
});
