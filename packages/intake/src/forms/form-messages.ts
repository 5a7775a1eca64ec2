import type { MessageFacts } from '@amparo/core';

/** What reading exports of forms, and entries on sheets of their own, can find. */
export const formMessages: readonly MessageFacts[] = [
  {
    code: 'intake.form-export',
    severity: 'note',
    what: 'This is an export of {program, select, kobo {KoboToolbox} other {an ODK form}}. {columns, plural, one {# column that the program adds was} other {# columns that the program adds were}} left out: {names}.',
    why: 'They are about the sending of the form and not about the case.',
    fix: 'Nothing to do.',
  },
  {
    code: 'intake.form-id-used',
    severity: 'note',
    what: 'The form has no question for the id of the record, so the id that the program gave each form stands for it.',
    why: 'A record needs an id that never changes. With this one, next month’s export gives the same records.',
    fix: 'Nothing to do.',
  },
  {
    code: 'intake.form-columns-telling',
    severity: 'warning',
    what: '{columns, plural, one {A column} other {# columns}} of the form program can show who sent the form, from which phone or place, or hold notes about people: {names}. {columns, plural, one {It was} other {They were}} not read.',
    why: 'Nothing of it goes into the records, but it still travels with this file when it is sent.',
    fix: 'Delete these columns before you pass the file on, and switch off in the form what your office does not need.',
  },
  {
    code: 'intake.not-asked-blank',
    severity: 'note',
    what: '{cells, plural, one {# cell with “n/a” was} other {# cells with “n/a” were}} taken as empty.',
    why: 'Some exports write it where a question was not asked.',
    fix: 'Nothing to do.',
  },
  {
    code: 'intake.headings-twice',
    severity: 'note',
    what: 'This row says the headings a second time and was not read as a record.',
    why: 'Some exports put the questions as people see them below their names.',
    fix: 'Nothing to do.',
  },
  {
    code: 'intake.choices-disagree',
    severity: 'error',
    what: '{field} lists other answers than the columns with one answer each.',
    why: 'One of the two was changed after the export, so an issue may be missing or wrong.',
    fix: 'Answer the question about this column, or make both say the same.',
  },
  {
    code: 'intake.choice-not-a-code',
    severity: 'error',
    what: '{field}: an answer was chosen whose column is not headed by a code or title of the list.',
    why: 'Records can only be counted and passed on together when everybody uses the same codes.',
    fix: 'Put a code of the list behind the slash of the heading.',
  },
  {
    code: 'intake.choices-joined',
    severity: 'note',
    what: '{field}: in {cells, plural, one {# row the answers were} other {# rows the answers were}} put together from columns with one answer each.',
    why: 'Every automatic change is listed.',
    fix: 'Nothing to do.',
  },
  {
    code: 'intake.choices-as-answered',
    severity: 'note',
    what: '{field}: in {cells, plural, one {# row the answers were} other {# rows the answers were}} taken from where you said, because list and columns differ.',
    why: 'Every automatic change is listed.',
    fix: 'Nothing to do, if the answer holds for all of them.',
  },
  {
    code: 'intake.entry-without-record',
    severity: 'error',
    what: 'This row belongs to no record: no row of the main sheet has the number or id that it names.',
    why: 'What stands in it, such as a claim, is left out of every case.',
    fix: 'Correct the number or id, or put the record back on the main sheet.',
  },
  {
    code: 'intake.entry-too-far',
    severity: 'error',
    what: 'This row stands more than {limit, number} rows away from where its record is on the main sheet, so it was left out.',
    why: 'Long files are read in pieces. A record does not wait longer for rows of other sheets.',
    fix: 'Sort this sheet in the order of the records on the main sheet.',
  },
  {
    code: 'intake.entries-of-first',
    severity: 'warning',
    what: 'An earlier row has the same number or id. Rows of other sheets that name it were given to the earlier one.',
    why: 'Nobody can tell from the file to which of the two they belong.',
    fix: 'Give one of them a number or id of its own, here and on the other sheets.',
  },
];
