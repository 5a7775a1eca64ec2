import type { MessageFacts } from '@amparo/core';

/** Codes for CSV files and for rows of any table. */
export const csvCodes: readonly MessageFacts[] = [
  {
    code: 'intake.csv-delimiter',
    severity: 'note',
    what: 'The columns are divided by {delimiter, select, semicolon {semicolons} tab {tabs} pipe {vertical bars} other {another character than the comma}}.',
    why: 'The file was read that way, as its rows divide evenly so.',
    fix: 'Nothing to do, if the columns look right.',
  },
  {
    code: 'intake.csv-quote',
    severity: 'error',
    what: 'A quotation mark opens in cell {cell} and is not closed, so this row was not read.',
    why: 'All that follows would become part of one cell.',
    fix: 'Close the quotation mark, or write it twice if it belongs to the text.',
  },
  {
    code: 'intake.csv-after-quote',
    severity: 'warning',
    what: 'In cell {cell} there is text behind the closing quotation mark; it was read as part of the cell.',
    why: 'Another program may cut the cell there.',
    fix: 'Put the whole cell in quotation marks and write those inside it twice.',
  },
  {
    code: 'intake.too-many-columns',
    severity: 'error',
    what: 'This row has more than {limit, number} columns; those beyond were not read.',
    why: 'No form has so many questions; the row may be several rows in one, or a cell was filled by accident far to the right.',
    fix: 'Check the row, or delete the empty columns on the right and save the file again.',
  },
  {
    code: 'intake.cell-too-long',
    severity: 'error',
    what: 'Cell {cell} is longer than {limit, number} characters, so its row was not read.',
    why: 'A spreadsheet cannot hold it and would cut it off.',
    fix: 'Shorten the text, or check whether a quotation mark is missing.',
  },
];
