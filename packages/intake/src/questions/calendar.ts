import { questionKind } from './question-kind.ts';

/**
 * Nepali years from 2000 on look like ours. Years of the Thai calendar do not, so the answer for it only tells what two
 * digits of a year mean. Days of the Islamic, Persian, Bengali and Ethiopian calendars are not converted: there is no
 * answer for them.
 */
export const calendar = questionKind({
  name: 'calendar',
  scope: 'column',
  ask: 'Of which calendar are the dates in this column?',
  why: 'Nepali years are 56 or 57 more than those of the common calendar, so a wrong guess moves a date of birth by two generations.',
  options: {
    gregorian: 'The common (Gregorian) calendar: 2026-03-25 is the 25th of March 2026.',
    'bikram-sambat': 'The Nepali calendar, Bikram Sambat: 2080-05-12 is the 29th of August 2023.',
    buddhist: 'The Thai (Buddhist) calendar: 25/03/2569 is the 25th of March 2026.',
  },
});
