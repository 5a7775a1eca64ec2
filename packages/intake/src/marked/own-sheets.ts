import { freeSheetName } from '../workbook/sheet-name.ts';
import type { Book, NewSheet, OwnSheet } from './book.ts';
import { newLinkId, relativeTarget } from './links.ts';
import { headingRowBelow, type ListSheet, listSheet } from './list-sheet.ts';
import { folderOf, type PackageEdit } from './package-edit.ts';
import type { StyleBook } from './style-book.ts';

/** The sheets that marking adds. */
export class OwnSheets {
  readonly #added: NewSheet[] = [];
  readonly #book: Book;
  readonly #edit: PackageEdit;
  readonly #styles: StyleBook;
  readonly #names: Set<string>;

  constructor(book: Book, edit: PackageEdit, styles: StyleBook) {
    this.#book = book;
    this.#edit = edit;
    this.#styles = styles;
    this.#names = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  }

  /** In the order of their tabs. */
  get added(): readonly NewSheet[] {
    return this.#added;
  }

  /** Writes a list to the sheet that an earlier marking added, else to a new one. */
  async *write(own: OwnSheet, list: ListSheet): AsyncGenerator<Uint8Array, void, undefined> {
    const { part: book, links, sheets, lastSheetId, namespace, linkNamespace } = this.#book;
    const chunks = listSheet(list, this.#styles, namespace);
    const earlier = sheets.find((sheet) => sheet.own === own)?.part;
    if (earlier !== undefined) {
      yield* this.#edit.write(earlier, chunks);
      return;
    }
    const name = freeSheetName(list.title, this.#names);
    this.#names.add(name.toLowerCase());
    const part = this.#edit.newPart(`${folderOf(book)}worksheets/sheet`, '.xml', 'sheet');
    const link = newLinkId(links, own);
    this.#edit.link(book, {
      id: link,
      type: `${linkNamespace}/worksheet`,
      target: relativeTarget(book, part),
    });
    // Findings stand before changes, whichever is written first.
    const at = own === 'changes' && sheets.every((sheet) => sheet.own !== 'findings') ? 1 : 0;
    this.#added[at] = {
      own,
      name,
      sheetId: lastSheetId + at + 1,
      link,
      index: sheets.length + at,
      headingRow: headingRowBelow(list.lines.length),
    };
    yield* this.#edit.write(part, chunks);
  }
}
