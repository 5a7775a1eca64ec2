import { rule } from '@amparo/core';
import { lastDay } from './period-terms.ts';

/** No more days are counted than the period has. */
export const daysAboveCalendar = rule({
  code: 'portability.days-above-calendar',
  source: 'P06',
  severity: 'error',
  at: '/daysCounted',
  when: `has(self.daysCounted) && self.dateFrom <= ${lastDay('self')}`,
  check: `self.daysCounted <= daysBetween(self.dateFrom, ${lastDay('self')}) + 1.0`,
  title: 'More days are counted than there are between the first and the last day.',
  because: 'Whatever is counted above the calendar would have to be paid back.',
  fix: 'Check the count against both days.',
});
