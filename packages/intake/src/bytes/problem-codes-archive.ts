import type { MessageFacts } from '@amparo/core';

const AGAIN = 'Copy or export the file again, or open it in the spreadsheet program and save it anew.';
const TAMPERED = 'No spreadsheet program writes this; the file is damaged or made to deceive.';

/** Codes for the archive that a workbook is. */
export const archiveCodes: readonly MessageFacts[] = [
  {
    code: 'intake.zip-truncated',
    severity: 'error',
    what: 'The end of the workbook or archive is missing.',
    why: 'It was cut off while it was saved, copied or sent.',
    fix: 'Copy or export the file again.',
  },
  {
    code: 'intake.zip-structure',
    severity: 'error',
    what: 'The workbook or archive is damaged: its list of contents is wrong.',
    why: 'What it holds cannot be found with certainty.',
    fix: AGAIN,
  },
  {
    code: 'intake.zip-mismatch',
    severity: 'error',
    what: 'The workbook or archive describes its contents in two ways that do not agree.',
    why: TAMPERED,
    fix: AGAIN,
  },
  {
    code: 'intake.zip-overlap',
    severity: 'error',
    what: 'Contents of the workbook or archive share the same bytes.',
    why: TAMPERED,
    fix: 'Check where the file comes from.',
  },
  {
    code: 'intake.zip-duplicate',
    severity: 'error',
    what: 'The workbook or archive holds two contents of the same name.',
    why: TAMPERED,
    fix: 'Check where the file comes from.',
  },
  {
    code: 'intake.zip-checksum',
    severity: 'error',
    what: 'The workbook or archive is damaged: its contents do not fit their checksum.',
    why: 'Some letters or digits are not those that were saved.',
    fix: AGAIN,
  },
  {
    code: 'intake.zip-deflate',
    severity: 'error',
    what: 'The workbook or archive is damaged: its contents cannot be unpacked.',
    why: 'What it held cannot be read any more.',
    fix: AGAIN,
  },
  {
    code: 'intake.zip-method',
    severity: 'error',
    what: 'The workbook or archive is packed in a way that no spreadsheet program uses (method {method, number}).',
    why: 'It cannot be unpacked here.',
    fix: 'Open it in the spreadsheet program and save it anew.',
  },
  {
    code: 'intake.zip-entries',
    severity: 'error',
    what: 'The workbook or archive holds more than {limit, number} contents.',
    why: 'So many are not needed for a list of records and could stop the program.',
    fix: 'Copy the sheet with the records into a new workbook, or export the form without its photos.',
  },
  {
    code: 'intake.zip-bomb',
    severity: 'error',
    what: 'The workbook or archive grows beyond {limit, number} {unit, select, times {times its size} other {bytes}} when it is unpacked.',
    why: 'Such a file is made to stop programs, or has formatted cells without end.',
    fix: 'Copy only the rows with records into a new workbook.',
  },
  {
    code: 'intake.encrypted',
    severity: 'error',
    what: 'The workbook or archive has a password.',
    why: 'It cannot be read without it, and passwords are not asked for here.',
    fix: 'Save a copy without a password, and delete it when you are done.',
  },
];
