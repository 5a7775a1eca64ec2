import { expect, test } from 'vitest';
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
