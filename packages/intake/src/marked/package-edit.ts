import type { Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';
import type { Parts } from './book.ts';
import { contentTypesEditor, type PartKind } from './content-types.ts';
import { editXml, type XmlEditor } from './edit-xml.ts';
import { type Link, linkList, linksEditor, linksPart, type NewLink, readLinks } from './links.ts';
import { ZipWriter } from './zip-writer.ts';

const CONTENT_TYPES = '[Content_Types].xml';

type Output = AsyncGenerator<Uint8Array, void, undefined>;

/**
 * A workbook being written from the parts of another. What nobody edits is copied as it lies there; parts that are added
 * get names that no part has.
 */
export class PackageEdit {
  readonly #parts: Parts;
  readonly #limits: Limits;
  readonly #zip = new ZipWriter();
  readonly #taken: Set<string>;
  readonly #written = new Set<string>();
  readonly #added = new Map<string, PartKind>();
  readonly #links = new Map<string, NewLink[]>();

  constructor(parts: Parts, limits: Limits) {
    this.#parts = parts;
    this.#limits = limits;
    this.#taken = new Set(parts.names.map((name) => name.toLowerCase()));
  }

  /** A name for a part to be added, such as `xl/comments3.xml`; without a number the first of those `isOnly`. */
  newPart(begin: string, end: string, kind: PartKind, isOnly = false): string {
    let number = isOnly ? 0 : 1;
    const named = () => `${begin}${number === 0 ? '' : number}${end}`;
    while (this.#taken.has(named().toLowerCase())) number += 1;
    const name = named();
    this.#taken.add(name.toLowerCase());
    this.#added.set(name, kind);
    return name;
  }

  /** The relationships of a part, with those that will be added. */
  async linksOf(part: string): Promise<readonly Pick<Link, 'id' | 'kind' | 'target'>[]> {
    const name = linksPart(part);
    const added = (this.#links.get(part) ?? []).map(({ id }) => ({ id, kind: '', target: undefined }));
    if (!this.#parts.has(name)) return added;
    return [...(await readLinks(this.#parts.read(name), part, this.#limits)), ...added];
  }

  /** Adds a relationship to a part. */
  link(part: string, link: NewLink): void {
    const links = this.#links.get(part);
    if (links) links.push(link);
    else this.#links.set(part, [link]);
  }

  /** Writes a part that is there with what an editor makes of it. */
  edit(name: string, kind: string, editor: XmlEditor): Output {
    return this.write(name, editXml(this.#parts.read(name), kind, editor, this.#limits));
  }

  /** Writes a part that is added with what an editor makes of a plain one. */
  editNew(name: string, plain: string, kind: string, editor: XmlEditor): Output {
    async function* chunks() {
      yield new TextEncoder().encode(plain);
    }
    return this.write(name, editXml(chunks(), kind, editor, this.#limits));
  }

  /** Writes a part. */
  write(name: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Output {
    // No program uses one part as two things.
    if (this.#written.has(name.toLowerCase()))
      throw new UnreadableError('intake.xlsx-structure', { part: 'relationships' });
    this.#written.add(name.toLowerCase());
    return this.#zip.add(name, chunks);
  }

  /** Copies the parts that come before all others in what programs expect, and are never edited. */
  begin(): Output {
    return this.#copy('_rels/.rels');
  }

  /** Writes the relationships that were added, what the added parts are, every part that nobody edited, and the end. */
  async *finish(): Output {
    for (const [part, links] of this.#links) {
      const name = linksPart(part);
      if (this.#parts.has(name)) yield* this.edit(name, 'relationships', linksEditor(links));
      else yield* this.write(name, [new TextEncoder().encode(linkList(links))]);
    }
    for (const name of this.#parts.names)
      if (name !== CONTENT_TYPES && !this.#written.has(name.toLowerCase())) yield* this.#copy(name);
    yield* this.edit(CONTENT_TYPES, 'contentTypes', contentTypesEditor(this.#added));
    yield this.#zip.finish();
  }

  #copy(name: string): Output {
    const packed = this.#parts.packed(name);
    if (!packed) return this.write(name, this.#parts.read(name));
    this.#written.add(name.toLowerCase());
    return this.#zip.copy(packed);
  }
}

/** The folder of a part, with a slash at its end. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
