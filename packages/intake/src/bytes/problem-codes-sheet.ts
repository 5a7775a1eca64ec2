import type { MessageFacts } from '@amparo/core';

const AGAIN = 'Open the workbook in the spreadsheet program and save it anew.';

/** Codes for the rows and cells of a sheet. */
export const sheetCodes: readonly MessageFacts[] = [
  {
    code: 'intake.cell-ref',
    severity: 'error',
    what: 'Something on the sheet has an address that no sheet has, so it was not read.',
    why: 'It cannot be said which cell it is.',
    fix: AGAIN,
  },
  {
    code: 'intake.row-order',
    severity: 'error',
    what: 'This row comes twice or out of order in the file, so it was not read.',
    why: 'It cannot be said which of the two is right.',
    fix: AGAIN,
  },
  {
    code: 'intake.cell-order',
    severity: 'error',
    what: 'Cell {cell} comes twice or out of order in the file; the later one was not read.',
    why: 'It cannot be said which of the two is right.',
    fix: AGAIN,
  },
  {
    code: 'intake.cell-value',
    severity: 'error',
    what: 'Cell {cell} holds something else than its kind says.',
    why: 'Its value cannot be read with certainty.',
    fix: 'Type the cell again.',
  },
  {
    code: 'intake.cell-style',
    severity: 'error',
    what: 'Cell {cell} has a format that the workbook does not describe.',
    why: 'Whether its number is a date cannot be known.',
    fix: 'Set the format of the cell again.',
  },
  {
    code: 'intake.shared-string',
    severity: 'error',
    what: 'Cell {cell} refers to a text that the workbook does not hold.',
    why: 'The text is lost.',
    fix: 'Type the cell again.',
  },
  {
    code: 'intake.formula-no-value',
    severity: 'error',
    what: 'Cell {cell} holds a formula without a result.',
    why: 'Formulas are not computed here, so the cell has no value.',
    fix: 'Open the workbook in the spreadsheet program and save it, or replace the formula by its result.',
  },
  {
    code: 'intake.too-many-merged',
    severity: 'error',
    what: 'The sheet has more than {limit, number} merged ranges; further ones were not noted.',
    why: 'Values of merged cells stand in their first cell only.',
    fix: 'Undo the merges on this sheet.',
  },
];
