import { rule } from '@amparo/core';
import { lastDay } from './period-terms.ts';

/** No more units are counted than begin within the period, and no more than a calendar year has. */
export const unitsAboveCalendar = rule({
  code: 'portability.units-above-calendar',
  source: 'P06',
  severity: 'error',
  at: '/unitValue',
  when: `self.dateFrom <= ${lastDay('self')}`,
  check:
    `self.unit == "day" ? numberOf(self.unitValue) <= daysBetween(self.dateFrom, ${lastDay('self')}) + 1.0 ` +
    `: self.unit == "week" ? numberOf(divideDecimals(self.unitValue, 52.0)) <= yearsBetween("1000-01-01", ${lastDay('self')}) - yearsBetween("1000-01-01", self.dateFrom) + 1.0 ` +
    `&& numberOf(multiplyDecimals(self.unitValue, 7.0)) <= daysBetween(self.dateFrom, ${lastDay('self')}) + 13.0 ` +
    `: self.unit == "month" ? numberOf(divideDecimals(self.unitValue, 12.0)) <= yearsBetween("1000-01-01", ${lastDay('self')}) - yearsBetween("1000-01-01", self.dateFrom) + 1.0 ` +
    `&& monthOf(addMonths(self.dateFrom, double(int(numberOf(self.unitValue))) - 1.0)) <= monthOf(${lastDay('self')}) ` +
    `: self.unit == "quarter" ? numberOf(divideDecimals(self.unitValue, 4.0)) <= yearsBetween("1000-01-01", ${lastDay('self')}) - yearsBetween("1000-01-01", self.dateFrom) + 1.0 ` +
    `&& monthOf(addMonths(self.dateFrom, double(int(numberOf(multiplyDecimals(self.unitValue, 3.0)))) - 3.0)) <= monthOf(addMonths(${lastDay('self')}, 2.0)) ` +
    `: numberOf(self.unitValue) <= yearsBetween("1000-01-01", ${lastDay('self')}) - yearsBetween("1000-01-01", self.dateFrom) + 1.0`,
  title: 'More time is counted than there is between the first and the last day.',
  because:
    'A calendar year has no more than 366 days, 52 weeks, 12 months or 4 quarters; whatever is above would have to be paid back.',
  fix: 'Check the count and its unit against both days.',
});
