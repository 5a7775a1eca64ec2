import { cellRef } from '../bytes/cell-address.ts';
import type { Limits } from '../bytes/limits.ts';
import { readXml } from '../bytes/xml.ts';
import { xmlText } from '../workbook/xml-text.ts';
import { author, type CommentText } from './comment-text.ts';
import type { XmlEditor } from './edit-xml.ts';
import type { CommentedCell } from './sheet-marks.ts';
import { attributeOf, opened } from './tags.ts';

const threadNamespaces = ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'];

/** By which replies of an earlier marking are known. */
const OWN_USER = 'amparo:check';

const newGuid = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** Somebody who takes part in threads of comments. */
export interface Person {
  readonly id: string;
  readonly isNew: boolean;
}

/** The person that replies are from: the one of an earlier marking, else a new one. */
export async function ownPerson(chunks: AsyncIterable<Uint8Array>, limits: Limits): Promise<Person> {
  let id: string | undefined;
  const open = (element: string, attributes: Readonly<Record<string, string>>): void => {
    // People can have any name, so the name does not tell.
    if (element === 'person' && attributes.userId === OWN_USER) id ??= attributes.id;
  };
  await readXml(chunks, { part: 'persons', namespaces: threadNamespaces }, { open, close: () => {} }, limits);
  return id === undefined ? { id: newGuid(), isNew: true } : { id, isNew: false };
}

/** Adds a person to the list of those who take part in threads. */
export function personsEditor({ id }: Person): XmlEditor {
  return {
    tag({ raw, name, local, kind }) {
      if (local !== 'personList' || kind === 'open') return undefined;
      const prefix = name.slice(0, name.length - local.length);
      const added = `<${prefix}person displayName="${author}" id="${id}" userId="${OWN_USER}" providerId="None"/>`;
      return kind === 'close' ? added + raw : `${opened(raw)}${added}</${name}>`;
    },
  };
}

/**
 * Adds replies to threads of comments: where a cell has a thread, a spreadsheet program that knows threads shows it and
 * not the plain comment. Replies of an earlier marking go.
 */
export class ThreadsEditor implements XmlEditor {
  drops = false;
  readonly #cells = new Map<string, CommentedCell>();
  readonly #texts: CommentText;
  readonly #person: Person;
  readonly #now: string;
  /** The first comment of each thread, by the address of its cell. */
  readonly #threads = new Map<string, string>();

  constructor(cells: Iterable<CommentedCell>, texts: CommentText, person: Person, now: string) {
    for (const cell of cells) this.#cells.set(cellRef(cell.column, cell.row), cell);
    this.#texts = texts;
    this.#person = person;
    this.#now = now;
  }

  tag({
    raw,
    name,
    local,
    kind,
  }: {
    raw: string;
    name: string;
    local: string;
    kind: string;
  }): string | undefined {
    if (this.drops) {
      if (local === 'threadedComment' && kind === 'close') this.drops = false;
      return '';
    }
    if (local === 'threadedComment' && kind !== 'close') {
      const parent = attributeOf(raw, 'parentId');
      if (parent !== undefined && attributeOf(raw, 'personId') === this.#person.id) {
        this.drops = kind === 'open';
        return '';
      }
      const ref = attributeOf(raw, 'ref') ?? '';
      const id = attributeOf(raw, 'id');
      if (parent === undefined && id !== undefined && this.#cells.has(ref) && !this.#threads.has(ref))
        this.#threads.set(ref, id);
      return undefined;
    }
    if (local !== 'ThreadedComments' || kind !== 'close') return undefined;
    return this.#replies(name.slice(0, name.length - local.length)) + raw;
  }

  #replies(prefix: string): string {
    return [...this.#threads]
      .map(([ref, id]) => {
        const text = xmlText(this.#texts.plain(this.#cells.get(ref) as CommentedCell));
        return `<${prefix}threadedComment ref="${ref}" dT="${this.#now.slice(0, 19)}.00" personId="${this.#person.id}" id="${newGuid()}" parentId="${id}"><${prefix}text>${text}</${prefix}text></${prefix}threadedComment>`;
      })
      .join('');
  }
}
