/** The words of templates, in English. Other languages stand in `locales`. */
export const templateWords = {
  templateWritten: 'Written: {path}. Fill in its first sheet, then check it: amparo check {path}',
  templateAbout: 'About',
  templateHow: '{type}: how to fill in this workbook',
  templateMain: 'Write one row for each record on the sheet “{sheet}”. Columns marked * must be filled.',
  templateItems:
    'What can occur several times has a sheet of its own: one row for each, with the id of the record in the first column.',
  templatePositions:
    'Columns marked # count the entries of one record: 1 for the first, 2 for the second. They show what belongs together.',
  templateLists: 'Where a cell has a drop-down list, choose one entry. Codes may be written too.',
  templateSeveral: 'Where a cell can hold several values, set them apart by semicolons (;).',
  templateDates: 'Type dates as you are used to; the cell shows year-month-day.',
  templateTimes:
    'Write times with the offset from UTC, such as 2026-03-01T09:30:00+07:00, or tell the offset once when the workbook is checked.',
  templateIds: 'The ids in grey are ready to be used. Rows with nothing but such an id are not read.',
  templateProvenance: 'Columns that begin with “{group}” may stay empty: reading fills them in.',
  templateCheck: 'When you are done, save the workbook and check it: amparo check FILE',
  templateSheet: 'Sheet',
  templateColumn: 'Column',
  templateRequired: 'Required',
  templateContent: 'What to write',
  templateExample: 'Example',
  templateCodes: 'Codes',
  templateName: 'Name for programs',
  templateIfGroup: 'Required once anything of “{group}” is filled.',
  templateWithSeveral: 'Several values: set apart by ;',
  templateOwner: 'The id of the record that this row belongs to, as on the sheet “{sheet}”.',
  templatePosition: 'Which entry of “{group}” of this record the row belongs to: 1 for the first.',
  templateNotListed: 'Not in the list',
  templateNotListedText: 'The list has no such entry. Keep it only if it is a code of the list.',
  templateNotFitting: 'Does not fit',
  templateNotDate: 'This is no date that the program knows. Try year-month-day, such as 2026-03-25.',
  templateNotNumber: 'A number is expected here, in plain digits.',
  templateTooLong: 'The text is longer than the field can hold.',
} as const satisfies Readonly<Record<string, string>>;

/** The name of one text of a template. */
export type TemplateWord = keyof typeof templateWords;

/** Gives a text of a template in its language, filled in. */
export type Say = (word: TemplateWord, params?: Readonly<Record<string, string>>) => string;

/** Says the words of a template as far as a language has them, else in English. */
export function sayIn(words: Readonly<Record<string, string>> = {}): Say {
  return (word, params = {}) =>
    (words[word] ?? templateWords[word]).replaceAll(/\{(\w+)\}/gu, (whole, name) => params[name] ?? whole);
}
