import { cellRef } from '../bytes/cell-address.ts';
import type { Limits } from '../bytes/limits.ts';
import type { Book, Parts } from './book.ts';
import { type Box, BoxesEditor, emptyDrawing, ShapeNumbers } from './comment-boxes.ts';
import type { CommentText } from './comment-text.ts';
import { CommentsEditor, emptyComments } from './edit-comments.ts';
import { SheetEditor } from './edit-sheet.ts';
import { editXml } from './edit-xml.ts';
import { type Link, newLinkId, relativeTarget } from './links.ts';
import type { MarkOptions } from './marks.ts';
import { folderOf, type PackageEdit } from './package-edit.ts';
import type { CommentedCell, SheetMarks } from './sheet-marks.ts';
import type { StyleBook } from './style-book.ts';
import { ownPerson, type Person, personsEditor, ThreadsEditor } from './threads.ts';

/** Beyond this a spreadsheet program opens too slowly, and nobody reads so many. */
const COMMENTS_PER_SHEET = 50_000;

type Output = AsyncGenerator<Uint8Array, void, undefined>;
type SheetLink = Pick<Link, 'id' | 'kind' | 'target'>;

/** What sheets are marked with. */
export interface Marking {
  readonly parts: Parts;
  readonly book: Book;
  readonly edit: PackageEdit;
  readonly styles: StyleBook;
  readonly texts: CommentText;
  readonly limits: Limits;
  readonly options: MarkOptions;
}

/**
 * Marks the sheets of a workbook, each with its comments. Where an earlier marking was, all sheets are gone through, so
 * that nothing of it stays. `onWithout` is told how many cells of a sheet get no comment.
 */
export async function* markSheets(
  marking: Marking,
  marks: ReadonlyMap<string, SheetMarks>,
  onWithout: (sheet: string, cells: number) => void,
): Output {
  const { book, styles } = marking;
  const isAgain = styles.hasMarked || book.sheets.some(({ own }) => own !== undefined);
  const marker = new SheetMarker(marking);
  for (const { name, part, own } of book.sheets) {
    const ofSheet = marks.get(name);
    if (part === undefined || own !== undefined || !ofSheet) continue;
    if (ofSheet.isEmpty && !isAgain) continue;
    const without = yield* marker.mark(part, ofSheet);
    if (without > 0) onWithout(name, without);
  }
  yield* marker.finish();
}

class SheetMarker {
  readonly #marking: Marking;
  #numbers: ShapeNumbers | undefined;
  #person: Promise<Person> | undefined;

  constructor(marking: Marking) {
    this.#marking = marking;
  }

  /** Marks one sheet; returns how many of its cells get no comment. */
  async *mark(part: string, marks: SheetMarks): AsyncGenerator<Uint8Array, number, undefined> {
    const { book, edit, styles, options } = this.#marking;
    const links = await edit.linksOf(part);
    const id = newLinkId(links, 'drawing');
    const editor = new SheetEditor(marks, styles, { id, namespace: book.linkNamespace });
    yield* edit.edit(part, 'worksheet', editor);
    const most = options.commentsPerSheet ?? COMMENTS_PER_SHEET;
    const cells: CommentedCell[] = [];
    let without = 0;
    for (const cell of marks.comments()) {
      if (cells.length < most) cells.push(cell);
      else without += 1;
    }
    yield* this.#comments(part, links, cells, editor, id);
    return without;
  }

  async *#comments(
    part: string,
    links: readonly SheetLink[],
    cells: readonly CommentedCell[],
    { drawingId, layout }: SheetEditor,
    newDrawing: string,
  ): Output {
    const { book, edit, texts, options } = this.#marking;
    const { parts } = this.#marking;
    const known = links.find(
      ({ kind, target }) => kind === 'comments' && target !== undefined && parts.has(target),
    )?.target;
    if (cells.length === 0 && known === undefined) return;
    const comments = new CommentsEditor(cells, texts);
    if (known !== undefined) yield* edit.edit(known, 'comments', comments);
    else {
      const name = this.#add(part, links, 'comments');
      yield* edit.editNew(name, emptyComments(book.namespace), 'comments', comments);
    }

    const boxes = new Map<string, Box>(
      cells.map((cell) => [
        cellRef(cell.column, cell.row),
        { row: cell.row, column: cell.column, ...texts.sizeOf(cell) },
      ]),
    );
    const drawing = links.find(({ id }) => id === drawingId)?.target;
    if (drawing === undefined && boxes.size === 0) return;
    const numbers = await this.#shapeNumbers();
    const editor = new BoxesEditor({ boxes, removed: comments.removed, layout, numbers });
    if (drawing !== undefined && parts.has(drawing)) yield* edit.edit(drawing, 'vmlDrawing', editor);
    else {
      const name = this.#add(part, links, 'vmlDrawing', drawingId ?? newDrawing);
      yield* edit.editNew(name, emptyDrawing, 'vmlDrawing', editor);
    }

    const thread = links.find(({ kind }) => kind === 'threadedComment')?.target;
    if (thread === undefined || !parts.has(thread)) return;
    const person = await this.#ownPerson();
    const now = options.now ?? new Date().toISOString();
    if (person)
      yield* edit.edit(thread, 'threadedComments', new ThreadsEditor(cells, texts, person, utc(now)));
  }

  /** Writes what belongs to all sheets. */
  async *finish(): Output {
    const person = await this.#person;
    const part = this.#personsPart();
    if (person?.isNew && part !== undefined)
      yield* this.#marking.edit.edit(part, 'persons', personsEditor(person));
  }

  /** Adds a part of comments to a sheet. */
  #add(part: string, links: readonly SheetLink[], kind: 'comments' | 'vmlDrawing', id?: string): string {
    const { edit, book } = this.#marking;
    const folder = folderOf(book.part);
    const name =
      kind === 'comments'
        ? edit.newPart(`${folder}comments`, '.xml', 'comments')
        : edit.newPart(`${folder}drawings/vmlDrawing`, '.vml', 'drawing');
    edit.link(part, {
      id: id ?? newLinkId(links, kind),
      type: `${book.linkNamespace}/${kind}`,
      target: relativeTarget(part, name),
    });
    return name;
  }

  async #shapeNumbers(): Promise<ShapeNumbers> {
    if (this.#numbers) return this.#numbers;
    const { parts, limits } = this.#marking;
    const numbers = new ShapeNumbers();
    for (const name of parts.names)
      if (/\.vml$/iu.test(name))
        for await (const _ of editXml(parts.read(name), 'vmlDrawing', numbers.scanner, limits));
    this.#numbers = numbers;
    return numbers;
  }

  #personsPart(): string | undefined {
    const { book, parts } = this.#marking;
    const part = book.links.find(({ kind }) => kind === 'person')?.target;
    return part !== undefined && parts.has(part) ? part : undefined;
  }

  #ownPerson(): Promise<Person> | undefined {
    const part = this.#personsPart();
    if (part === undefined) return undefined;
    this.#person ??= ownPerson(this.#marking.parts.read(part), this.#marking.limits);
    return this.#person;
  }
}

/** A time as threads write it. */
function utc(time: string): string {
  return new Date(time).toISOString();
}
