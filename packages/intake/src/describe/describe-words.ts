import type { ColumnDescription } from './file-description.ts';

type Key =
  | `describe.kind.${keyof ColumnDescription['kinds']}`
  | `describe.shape.${keyof ColumnDescription['shapes']}`
  | `describe.distinct.${ColumnDescription['distinct']}`;

/** The words of a description for people, in English. Other languages stand in `locales`. ICU MessageFormat. */
export const describeWords = {
  describeHead: '{name}: {format}, {tables, plural, one {# table} other {# tables}}.',
  describeTable: 'Table',
  describeSheet: 'Sheet “{sheet}”',
  describeHidden: 'hidden',
  describeRows: '{rows, plural, one {# row} other {# rows}}',
  describeTypeUnknown: 'record type not known',
  describeEntries: 'entries of {list} on sheet “{sheet}”',
  describeHeadings: 'headings in row {row}',
  describeNoHeading: 'no known heading',
  describeFilled: '{share} % filled',
  describeLongest: '{count, plural, one {up to # character} other {up to # characters}}',
  describeNoValues:
    'This description holds no values from the cells and no unknown headings, so it can be sent by e-mail. It shows the names of files and sheets: if one of them names a person, change that name first.',
  'describe.distinct.one': 'all the same',
  'describe.distinct.few': 'few different',
  'describe.distinct.many': 'many different',
  'describe.distinct.all': 'all different',
  'describe.kind.text': 'text',
  'describe.kind.number': 'number',
  'describe.kind.date': 'date of the spreadsheet',
  'describe.kind.boolean': 'true or false',
  'describe.kind.error': 'error of the spreadsheet',
  'describe.kind.list': 'list',
  'describe.kind.object': 'group of fields',
  'describe.kind.null': 'null',
  'describe.shape.yes-no': 'yes or no',
  'describe.shape.date': 'date',
  'describe.shape.date-time': 'date with time',
  'describe.shape.time': 'time',
  'describe.shape.whole-number': 'whole number',
  'describe.shape.decimal-number': 'decimal number',
  'describe.shape.rounded-number': 'rounded number',
  'describe.shape.amount-with-currency': 'amount with currency',
  'describe.shape.uuid': 'UUID',
  'describe.shape.e-mail': 'e-mail address',
  'describe.shape.phone': 'phone number',
  'describe.shape.web-address': 'web address',
  'describe.shape.coordinates': 'coordinates',
  'describe.shape.formula-like': 'begins like a formula',
  'describe.shape.number-with-other-marks': 'number with other marks',
  'describe.shape.code': 'code',
  'describe.shape.word': 'one word',
  'describe.shape.words': 'several words',
  'describe.shape.sentences': 'sentences',
  'describe.shape.other': 'other',
} as const satisfies Readonly<Record<Key, string>> & Readonly<Record<string, string>>;

/** The name of one text of a description. */
export type DescribeWord = keyof typeof describeWords;
