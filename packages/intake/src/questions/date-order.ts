import { questionKind } from './question-kind.ts';

/** 04/05/2026 is the 4th of May in most countries and the 5th of April in some. */
export const dateOrder = questionKind({
  name: 'date-order',
  scope: 'column',
  ask: 'In which order are day and month written in this column?',
  why: 'A wrong guess moves a case by months.',
  options: {
    'day-first': 'Day, then month: 25/03/2026 is the 25th of March.',
    'month-first': 'Month, then day: 03/25/2026 is the 25th of March.',
    'year-first': 'Year, month, day, with two digits of the year: 26/03/25 is the 25th of March 2026.',
  },
});
