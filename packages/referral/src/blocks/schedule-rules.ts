import type { BlockRule } from '@amparo/core';

const because = 'Clients come when nobody is there, or do not come when somebody is.';

/** What must hold of every schedule: dates and times in order, and a recurrence rule that iCalendar allows. */
export const scheduleRules: readonly BlockRule[] = [
  {
    code: 'referral.schedule-ends-before-start',
    source: 'R20',
    severity: 'error',
    at: '/validTo',
    when: 'has(item.validFrom) && has(item.validTo)',
    check: 'item.validFrom <= item.validTo',
    title: 'The schedule ends before it starts.',
    because,
    fix: 'Check both days.',
  },
  {
    code: 'referral.schedule-time-malformed',
    source: 'R20',
    severity: 'error',
    at: '/opensAt',
    check:
      '(!has(item.opensAt) || item.opensAt.matches("^([01][0-9]|2[0-3]):[0-5][0-9]$")) ' +
      '&& (!has(item.closesAt) || item.closesAt.matches("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"))',
    title: 'A time of opening or closing is not written as HH:MM.',
    because,
    fix: 'Write hours and minutes from 00:00 to 23:59, without seconds and without an offset; 24:00 may end a day.',
  },
  {
    code: 'referral.schedule-time-incomplete',
    source: 'R20',
    severity: 'error',
    at: '/closesAt',
    check: 'has(item.opensAt) == has(item.closesAt)',
    title: 'Only one of the times of opening and closing is given.',
    because,
    fix: 'Enter both times, or neither.',
  },
  {
    code: 'referral.schedule-closes-before-opening',
    source: 'R20',
    severity: 'error',
    at: '/closesAt',
    when: 'has(item.opensAt) && has(item.closesAt) && !(has(item.overnight) && item.overnight)',
    check: 'item.opensAt < item.closesAt',
    title: '{field} is not later than the time of opening.',
    because,
    fix: 'Check both times. Where it closes on the next day, say that it is open overnight.',
  },
  {
    code: 'referral.schedule-without-time-zone',
    source: 'R20',
    severity: 'error',
    at: '/timezone',
    when: 'has(item.opensAt) || has(item.closesAt)',
    check: 'has(item.timezone)',
    title: 'The schedule has times, but no time zone.',
    because: 'A caller from another country reads other times than were meant.',
    fix: 'Enter the name of the time zone, such as Asia/Kuala_Lumpur.',
  },
  {
    code: 'referral.schedule-part-malformed',
    source: 'R20',
    severity: 'error',
    at: '/byday',
    check:
      '(!has(item.byday) || item.byday.matches("^([+-]?([1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?([1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU))*$")) ' +
      '&& (!has(item.byweekno) || item.byweekno.matches("^[+-]?([1-9]|[1-4][0-9]|5[0-3])(,[+-]?([1-9]|[1-4][0-9]|5[0-3]))*$")) ' +
      '&& (!has(item.bymonthday) || item.bymonthday.matches("^[+-]?([1-9]|[12][0-9]|3[01])(,[+-]?([1-9]|[12][0-9]|3[01]))*$")) ' +
      '&& (!has(item.byyearday) || item.byyearday.matches("^[+-]?([1-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-6])(,[+-]?([1-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-6]))*$"))',
    title: 'A list of days or weeks is not one that a recurrence rule may have.',
    because,
    fix: 'Write two-letter weekdays (MO) or numbers, joined by commas without spaces: weeks 1 to 53, days of the month 1 to 31, days of the year 1 to 366.',
  },
  {
    code: 'referral.schedule-part-not-allowed',
    source: 'R20',
    severity: 'error',
    at: '/freq',
    check:
      '(!has(item.byweekno) || "byweekno" in attributeOf("recurrence-frequency", item.freq, "parts", [])) ' +
      '&& (!has(item.bymonthday) || "bymonthday" in attributeOf("recurrence-frequency", item.freq, "parts", [])) ' +
      '&& (!has(item.byyearday) || "byyearday" in attributeOf("recurrence-frequency", item.freq, "parts", [])) ' +
      '&& (!has(item.byday) || !item.byday.matches("[0-9]") || "numbered-byday" in attributeOf("recurrence-frequency", item.freq, "parts", []))',
    title: 'A part of the recurrence rule may not stand beside this frequency.',
    because,
    fix: 'Weeks and days of the year go with YEARLY only; days of the month not with WEEKLY; numbered weekdays with MONTHLY or YEARLY only.',
  },
  {
    code: 'referral.schedule-until-and-count',
    source: 'R20',
    severity: 'error',
    at: '/count',
    when: 'has(item.count)',
    check: '!has(item.until)',
    title: 'The schedule has both a last day and a count of occurrences.',
    because,
    fix: 'Keep one of them.',
  },
  {
    code: 'referral.schedule-interval-without-start',
    source: 'R20',
    severity: 'error',
    at: '/dtstart',
    when: 'has(item.interval) && item.interval > 1.0',
    check: 'has(item.dtstart)',
    title: 'The schedule leaves out weeks or months, but not from which day.',
    because,
    fix: 'Enter the day of the first occurrence.',
  },
];
