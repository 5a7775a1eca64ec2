import { csvTables } from '../bytes/csv-zip.ts';
import { defaultLimits, type Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';
import { openText } from '../bytes/text-source.ts';
import { openZip } from '../bytes/zip.ts';
import { openSource } from '../open-source.ts';
import { encodingChooser } from '../questions/encoding-chooser.ts';
import { fitSheetName, freeSheetName } from '../workbook/sheet-name.ts';
import type { Parts } from './book.ts';
import { csvParts } from './csv-parts.ts';
import type { MarkOptions } from './marks.ts';

/** What can be marked: a workbook, one with macros, or CSV, of which a workbook is made. */
export type MarkableForm = 'xlsx' | 'xlsm' | 'csv';

/**
 * Tells before any work whether a file can be marked. A workbook with macros keeps them, and only a name that ends in
 * `.xlsm` lets it be opened.
 *
 * @throws {UnreadableError} when the source is no workbook or CSV file (`intake.not-a-table`), or cannot be read.
 * @example
 * ```ts
 * import { markableForm } from '@amparo/intake/workbook';
 * console.log(await markableForm(new Blob(['Case ID,Received at\n'])));
 * ```
 */
export async function markableForm(
  source: Blob,
  options: SourceOptions & Pick<MarkOptions, 'limits'> = {},
): Promise<MarkableForm> {
  return (await openParts(source, options, { ...defaultLimits, ...options.limits })).form;
}

type SourceOptions = Pick<MarkOptions, 'name' | 'encoding' | 'answers' | 'chooseEncoding'>;

/** A file opened as the parts of a workbook. */
export interface OpenedParts {
  readonly parts: Parts;
  readonly form: MarkableForm;
  /** What the sheet is called that findings name so; of a CSV file they name none. */
  readonly sheetOf: (sheet: string | undefined) => string | undefined;
}

/**
 * Opens what can be marked as the parts of a workbook.
 *
 * @throws {UnreadableError} when it is no table, or cannot be read.
 */
export async function openParts(source: Blob, options: SourceOptions, limits: Limits): Promise<OpenedParts> {
  const { name, encoding, answers = [], chooseEncoding } = options;
  const text = { encoding, choose: encodingChooser(answers, chooseEncoding) };
  const opened = await openSource(source, { name, ...text }, limits);
  switch (opened.format) {
    case 'json':
    case 'ndjson':
      throw new UnreadableError('intake.not-a-table');
    case 'csv': {
      const only = fitSheetName(tableName(name ?? ''));
      return {
        parts: csvParts([{ name: only, open: () => opened.text.bytes }], limits),
        form: 'csv',
        sheetOf: () => only,
      };
    }
    case 'zip': {
      const names = new Map<string, string>();
      const sheets = (await csvTables(opened.blob, limits)).map(({ name: table, open }) => {
        const sheet = freeSheetName(
          tableName(table),
          new Set([...names.values()].map((taken) => taken.toLowerCase())),
        );
        names.set(table, sheet);
        const { choose } = text;
        return {
          name: sheet,
          open: () => openText(open(), { ...(encoding !== undefined && { encoding }), choose }).bytes,
        };
      });
      return {
        parts: csvParts(sheets, limits),
        form: 'csv',
        sheetOf: (sheet) => (sheet === undefined ? undefined : names.get(sheet)),
      };
    }
    case 'xlsx': {
      const form = opened.workbook.macros ? 'xlsm' : 'xlsx';
      return { parts: await openZip(opened.blob, limits), form, sheetOf: (sheet) => sheet };
    }
  }
}

/** The name of a file without the ending that says that it is a table. */
function tableName(name: string): string {
  return name.replace(/\.gz$/iu, '').replace(/\.(csv|tsv|txt)$/iu, '');
}
