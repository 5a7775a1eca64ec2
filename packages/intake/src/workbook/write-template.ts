import type { RecordType } from '@amparo/core';
import { aboutSheet } from './about-sheet.ts';
import type { HeadingLanguage } from './heading-in.ts';
import { planTemplate } from './template-plan.ts';
import { type FilledRows, type TemplateRecords, templateSheet } from './template-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** How to make a template. */
export interface TemplateOptions {
  /** Version of the standard, shown on the sheet that explains the template. */
  readonly standard: string;
  /** The language of headings and words; English without it. */
  readonly language?: HeadingLanguage;
  /** Texts of the template in that language by key; English stands in for those that are missing. */
  readonly words?: Readonly<Record<string, string>>;
  /** Further lines for the sheet that explains the template, such as that its words are a draft. */
  readonly notes?: readonly string[];
  /** Ids for records to come, written below the records. Each must be new: no two records have one id. */
  readonly ids?: Iterable<string>;
  /** Records to fill it with. */
  readonly records?: TemplateRecords;
}

/**
 * Writes a workbook to fill in with records of one type: headings in a language, one sheet for each list of groups, help
 * beside each cell and on a sheet of its own, drop-downs from code lists, text columns where a spreadsheet would take zeros
 * away. `readRecords` takes what is filled in without a question. Records that are given are filled in; what is no field of
 * the type has no place in it, so check them before.
 *
 * @throws {RangeError} when a text of a record is longer than a cell can be (32,767 UTF-16 units), or a sheet gets too many rows.
 * @throws {TypeError} when a group stands where a field has a value.
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { writeTemplate } from '@amparo/intake/workbook';
 * const chunks = [];
 * for await (const chunk of writeTemplate(grievanceCase, { standard: '0.1.0' })) chunks.push(chunk);
 * const file = new Blob(chunks);
 * ```
 */
export async function* writeTemplate(
  record: RecordType,
  { standard, language, words, notes = [], ids, records = [] }: TemplateOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const plan = planTemplate(record, language, words);
  const filled: FilledRows = new Map();
  yield* writeWorkbook([
    templateSheet(plan.main, plan, filled, { records, ...(ids && { ids }) }),
    aboutSheet(plan, { standard, notes, hasIds: ids !== undefined }),
    ...plan.items.map((item) => templateSheet(item, plan, filled, { records })),
    plan.lists.sheet(plan.items.map(({ sheet: { path, name } }) => ({ list: path, sheet: name }))),
  ]);
}
