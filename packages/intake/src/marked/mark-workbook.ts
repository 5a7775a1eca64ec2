import { defaultLimits } from '../bytes/limits.ts';
import { type Book, bookEditor, readBook } from './book.ts';
import { CommentText } from './comment-text.ts';
import { plainStyles, StylesEditor } from './edit-styles.ts';
import { newLinkId, relativeTarget } from './links.ts';
import { changesList, findingsList } from './lists.ts';
import type { MarkedChange, MarkedFinding, MarkedFindings, MarkOptions } from './marks.ts';
import { openParts } from './open-parts.ts';
import { OwnSheets } from './own-sheets.ts';
import { folderOf, PackageEdit } from './package-edit.ts';
import { SheetMarks } from './sheet-marks.ts';
import { markSheets } from './sheet-parts.ts';
import { StyleBook } from './style-book.ts';

/** If no more cells were changed, each gets a comment; else they are coloured and listed, and findings stand out. */
const COMMENTED_CHANGES = 500;

/**
 * Gives a workbook back with marks: cells with errors red, with warnings amber, with notes or changes blue, each with a
 * comment that says what, why and what to do; and two sheets more, one of all findings, one of all changes. Everything
 * else stays as it is, byte for byte where the part is not touched: values, formulas, formats, widths, drop-downs,
 * pictures, comments, macros. Marks and sheets of an earlier marking are replaced. A CSV file becomes a workbook with its
 * rows at their numbers and every value as text, and so do CSV files in a ZIP archive, each a sheet.
 *
 * The result holds what the source holds, and values before and after changes: it is for the person whose file it is.
 * Memory grows with the findings, not with the rows.
 *
 * @param findings - In the order in which they are to be listed.
 * @param changes - Taken once, before anything else.
 * @throws {UnreadableError} when the source is no workbook or CSV file (`intake.not-a-table`), or cannot be read.
 * @example
 * ```ts
 * import { markWorkbook, type MarkWords } from '@amparo/intake/workbook';
 *
 * const found = { severity: 'error', code: 'core.not-a-date', cell: 'B2', what: 'Not a date.', why: '', fix: '' } as const;
 * export const markedCopy = (csv: Blob, words: MarkWords) => markWorkbook(csv, [found], [], { words });
 * ```
 */
export async function* markWorkbook(
  source: Blob,
  findings: MarkedFindings,
  changes: AsyncIterable<MarkedChange> | Iterable<MarkedChange>,
  options: MarkOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const limits = { ...defaultLimits, ...options.limits };
  const { parts, sheetOf } = await openParts(source, options, limits);
  const book = await readBook(parts, limits);
  const edit = new PackageEdit(parts, limits);
  yield* edit.begin();

  const marks = new Map(book.sheets.map(({ name }) => [name, new SheetMarks()]));
  const marksOf = (sheet: string | undefined) => marks.get(sheetOf(sheet) ?? '');
  for (let number = 0; number < findings.length; number += 1) {
    const finding = findings.at(number) as MarkedFinding;
    marksOf(finding.sheet)?.add(number, finding);
  }

  const stylesPart = book.links.find(({ kind }) => kind === 'styles')?.target;
  const styles =
    stylesPart === undefined ? StyleBook.empty() : await StyleBook.read(parts.read(stylesPart), limits);
  let changed = 0;
  const noteChange = ({ sheet, cell, what, after }: MarkedChange) => {
    changed += 1;
    marksOf(sheet)?.addChange(cell, changed <= COMMENTED_CHANGES ? { what, after } : undefined);
  };

  const own = new OwnSheets(book, edit, styles);
  yield* own.write('changes', changesList(changes, sheetOf, noteChange, options));
  if (changed > COMMENTED_CHANGES) for (const ofSheet of marks.values()) ofSheet.dropChangeTexts();
  const texts = new CommentText(findings, options.words);
  const further = [...(options.notes ?? [])];
  yield* markSheets({ parts, book, edit, styles, texts, limits, options }, marks, (sheet, cells) =>
    further.push(options.words.withoutComment(sheet, cells)),
  );
  yield* own.write('findings', findingsList(findings, sheetOf, further, options));

  yield* writeStyles(book, stylesPart, edit, styles);
  yield* edit.edit(book.part, 'workbook', bookEditor(own.added, book.linkNamespace));
  yield* edit.finish();
}

async function* writeStyles(
  { part: book, links, namespace, linkNamespace }: Book,
  stylesPart: string | undefined,
  edit: PackageEdit,
  styles: StyleBook,
): AsyncGenerator<Uint8Array, void, undefined> {
  const editor = new StylesEditor(styles);
  if (stylesPart !== undefined) {
    yield* edit.edit(stylesPart, 'styles', editor);
    return;
  }
  const part = edit.newPart(`${folderOf(book)}styles`, '.xml', 'styles', true);
  edit.link(book, {
    id: newLinkId(links, 'styles'),
    type: `${linkNamespace}/styles`,
    target: relativeTarget(book, part),
  });
  const plain = plainStyles(namespace, styles.counts.formats);
  yield* edit.editNew(part, plain, 'styles', editor);
}
