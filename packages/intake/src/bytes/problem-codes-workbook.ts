import type { MessageFacts } from '@amparo/core';

const AGAIN = 'Open it in the spreadsheet program and save it anew.';
const HOSTILE = 'No spreadsheet program writes this; such a file is made to stop or to deceive programs.';

/** Codes for the parts of a workbook. */
export const workbookCodes: readonly MessageFacts[] = [
  {
    code: 'intake.xlsx-structure',
    severity: 'error',
    what: 'The workbook lacks a part it needs, or the part is not what it should be ({part}).',
    why: 'Without it the sheets cannot be read, or dates would look like numbers.',
    fix: AGAIN,
  },
  {
    code: 'intake.sheet-missing',
    severity: 'error',
    what: 'The workbook has no sheet of that name.',
    why: 'Nothing was read.',
    fix: 'Choose one of the sheets it has.',
  },
  {
    code: 'intake.too-many-sheets',
    severity: 'error',
    what: 'The workbook has more than {limit, number} sheets.',
    why: 'So many cannot be gone through safely.',
    fix: 'Copy the sheets with records into a new workbook.',
  },
  {
    code: 'intake.too-many-strings',
    severity: 'error',
    what: 'The workbook has more than {limit, number} different texts.',
    why: 'They would not fit in the memory of a small computer.',
    fix: 'Divide the records over several workbooks, or export them as CSV.',
  },
  {
    code: 'intake.too-many-styles',
    severity: 'error',
    what: 'The workbook has more than {limit, number} cell styles.',
    why: 'That is more than Excel itself can hold; the file is damaged.',
    fix: 'Copy the records into a new workbook, as values only.',
  },
  {
    code: 'intake.xml-syntax',
    severity: 'error',
    what: 'A part of the workbook is damaged ({part}).',
    why: 'From there on it cannot be read.',
    fix: AGAIN,
  },
  {
    code: 'intake.xml-encoding',
    severity: 'error',
    what: 'A part of the workbook is in an encoding that workbooks do not use ({part}).',
    why: 'Its letters could be read wrongly.',
    fix: AGAIN,
  },
  {
    code: 'intake.xml-dtd',
    severity: 'error',
    what: 'A part of the workbook begins with a document type ({part}).',
    why: HOSTILE,
    fix: 'Check where the file comes from.',
  },
  {
    code: 'intake.xml-depth',
    severity: 'error',
    what: 'A part of the workbook is nested more than {limit, number} levels deep ({part}).',
    why: HOSTILE,
    fix: 'Check where the file comes from.',
  },
  {
    code: 'intake.xml-attributes',
    severity: 'error',
    what: 'An element of the workbook has more than {limit, number} attributes ({part}).',
    why: HOSTILE,
    fix: 'Check where the file comes from.',
  },
  {
    code: 'intake.xml-token',
    severity: 'error',
    what: 'A piece of the workbook is longer than {limit, number} characters ({part}).',
    why: HOSTILE,
    fix: 'Check where the file comes from.',
  },
];
