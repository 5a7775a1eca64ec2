import { markedWords } from './marked-words.ts';
import { pageWords } from './page-words.ts';

/** The words of the text report, in English. Other languages stand in `locales`. */
export const reportWords = {
  head: '{tool} checked {source}, standard {standard}.',
  draft: 'The words in this language are a draft and await review by a native speaker.',
  partly: 'What is not translated yet stands in English.',
  records:
    '{read, plural, =0 {No record was read} one {# record was read} other {# records were read}}: {errors, number} with errors, {warnings, number} with warnings only, {clean, number} clean.',
  typeRecords: '{count, plural, one {# record} other {# records}}',
  typeFromData: 'type named in the data',
  typeFromFields: 'type told by the field names',
  typeFromHeadings: 'type told by the headings',
  typeGiven: 'type given with --as',
  typeUnknown: 'Type not known',
  readable: 'Readable',
  followsStandard: 'Follows the standard',
  safeToShare: 'Safe to share',
  yes: 'yes',
  no: 'no',
  readableNo: 'parts of the file could not be read; see below',
  followsNo: '{errors, plural, =0 {some rules could not be run} one {# error} other {# errors}}',
  safeNo:
    '{special, plural, =0 {} one {# field can harm a person most} other {# fields can harm a person most}}{both, select, yes {, } other {}}{personal, plural, =0 {} one {# field is personal} other {# fields are personal}}. Share only a view made for the recipient.',
  safeInternal:
    '{internal, plural, one {# field is for internal use} other {# fields are for internal use}}. Share only a view made for the recipient.',
  safeUnknown: 'parts of the file were not read or are not known, so nothing can be said of them',
  questions:
    '{count, plural, one {One question waits} other {# questions wait}} for you. One answer mends all the cells that it is about:',
  questionCells: '{cells, plural, one {# cell waits} other {# cells wait}} for the answer.',
  questionSpeaks: '{cells, plural, one {# cell can} other {# cells can}} only be read so',
  questionsHint:
    'Run the check again with --answers answers.json: the questions are written into that file. Answer them there, run it again, and keep the file for the next export of the same form.',
  questionsKept:
    'The questions are written into {file}. Answer them there, run the check again with the same --answers, and keep the file for the next export of the same form.',
  answersSafe: 'The file of answers can hold words from cells: keep it as safe as the data.',
  causes: 'What to look at, by cause:',
  nothing: 'Nothing to mend.',
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
  times: '{count, plural, one {once} other {# times}}',
  type: 'Type',
  where: 'Where',
  why: 'Why',
  fix: 'Fix',
  code: 'Code',
  more: 'and {count, number} more',
  row: 'row {row}',
  line: 'line {line}',
  lineColumn: 'line {line}, column {column}',
  notListed:
    '{count, plural, one {# more finding is counted above but not listed in the JSON report} other {# more findings are counted above but not listed in the JSON report}}.',
  notListedHere:
    '{count, plural, one {# more finding is counted but not listed here} other {# more findings are counted but not listed here}}.',
  notEvaluated:
    '{rules, plural, one {# rule was} other {# rules were}} not run {times, plural, one {once} other {# times}}, because what {rules, plural, one {it reads} other {they read}} has faults. Mend those first.',
  missing:
    'Rules that compare records could not look at these, because they are not among the records checked:',
  missingRules: '{rules, plural, one {# rule} other {# rules}}',
  missingHint: 'Files can be checked together: amparo check FILE FILE',
  total:
    '{errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {notes, plural, =0 {no notes} one {# note} other {# notes}}.',
  explain: 'More about a code: amparo explain CODE',
  noValues:
    'This report holds no values from the cells, so it can be sent by e-mail. It shows the names of files and sheets: if one of them names a person, change that name first.',
  ...pageWords,
  ...markedWords,
} as const satisfies Readonly<Record<string, string>>;

/** The name of one text of the report. */
export type ReportWord = keyof typeof reportWords;
