import { questionKind } from './question-kind.ts';

/** 25/03/69 can be a day of 1969, of 2026 in the Thai calendar, or of 2012 in the Nepali one. */
export const twoDigitYear = questionKind({
  name: 'two-digit-year',
  scope: 'column',
  ask: 'Which years are meant by the two digits in this column?',
  why: 'The same two digits mean years that lie decades apart.',
  options: {
    '2000s': '2000 to 2099: 26 is 2026.',
    '1900s': '1900 to 1999: 85 is 1985.',
    past: 'The latest such year that is not in the future, as for dates of birth: 85 is 1985, and 02 is 2002.',
    buddhist: 'Years of the Thai (Buddhist) calendar: 69 is 2569, which is 2026.',
    'bikram-sambat': 'Years of the Nepali calendar, Bikram Sambat: 80 is 2080, which is 2023 or 2024.',
  },
});
