import { questionKind } from './question-kind.ts';

/** Spreadsheets store days as numbers, counted from 1900 or, in files of old Macs, from 1904. */
export const dateSerial = questionKind({
  name: 'date-serial',
  scope: 'column',
  ask: 'This column holds bare numbers, such as spreadsheets store dates by. Which days do they mean?',
  why: 'Spreadsheets count days from 1900 or from 1904, so the same number means two days that lie four years apart.',
  options: {
    '1900': 'Days counted from 1900, as in nearly all files: 45291 is the 31st of December 2023.',
    '1904': 'Days counted from 1904, as in files of old Macs: 45291 is the 1st of January 2028.',
    'not-a-date': 'They are no dates.',
  },
});
