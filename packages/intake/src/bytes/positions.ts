import { findByte } from './find-byte.ts';
import { pointerSegment, readName, skipSpace, skipString, skipValue } from './json-bytes.ts';
import { type TextStart, textStart } from './json-position.ts';
import { utf16Units } from './utf8.ts';

const LF = 0x0a;
const OBJECT = 0x7b;
const LIST = 0x5b;

/** Where the values of a group or list begin, as far as that was asked for. */
interface Container {
  /** Index of its opening bracket. */
  readonly at: number;
  /** Of a group, the values of all members by their segment of a pointer. */
  readonly members?: ReadonlyMap<string, number>;
  /** Of a list, the entries passed so far. */
  readonly entries?: number[];
}

/** The members of the object at `at`; of two of one name the last, as JSON.parse takes it. */
function membersOf(bytes: Uint8Array, at: number): Map<string, number> {
  const members = new Map<string, number>();
  let i = skipSpace(bytes, at + 1);
  while (bytes[i] === 0x22) {
    const end = skipString(bytes, i);
    const name = readName(bytes, i, end);
    const value = skipSpace(bytes, skipSpace(bytes, end) + 1);
    if (name !== undefined) members.set(pointerSegment(name), value);
    i = skipSpace(bytes, skipValue(bytes, value));
    if (bytes[i] !== 0x2c) break;
    i = skipSpace(bytes, i + 1);
  }
  return members;
}

function entryIndex(bytes: Uint8Array, at: number, entries: number[], segment: string): number | undefined {
  if (!/^\/(0|[1-9]\d*)$/.test(segment)) return undefined;
  const wanted = Number(segment.slice(1));
  while (entries.length <= wanted) {
    const last = entries.at(-1);
    let i = skipSpace(bytes, last === undefined ? at + 1 : skipValue(bytes, last));
    if (last !== undefined) {
      if (bytes[i] !== 0x2c) return undefined;
      i = skipSpace(bytes, i + 1);
    }
    if (i >= bytes.length || bytes[i] === 0x5d) return undefined;
    entries.push(i);
  }
  return entries[wanted];
}

/**
 * Finds where values begin in one JSON text that has been parsed without a problem; `start` is where it begins in its
 * file. What was passed on the way to the last place is kept, so that many places of one record do not take a walk
 * through all of it each.
 */
export class JsonPlaces {
  readonly #bytes: Uint8Array;
  readonly #start: TextStart;
  /** The groups and lists around the last place, outermost first. */
  readonly #around: Container[] = [];
  /** The last place: lines and columns are counted on from it. */
  #index = 0;
  #line: number;
  #column: number;

  constructor(bytes: Uint8Array, start: TextStart = textStart) {
    this.#bytes = bytes;
    this.#start = start;
    this.#line = start.line;
    this.#column = start.column;
  }

  /** Where the value that a JSON pointer names begins, or undefined when there is none. */
  find(pointer: string): TextStart | undefined {
    const bytes = this.#bytes;
    let at = skipSpace(bytes, 0);
    if (pointer !== '' && !pointer.startsWith('/')) return undefined;
    for (const [depth, name] of pointer.split('/').slice(1).entries()) {
      const container = this.#container(depth, at);
      const segment = `/${name}`;
      const next = container?.entries
        ? entryIndex(bytes, at, container.entries, segment)
        : container?.members?.get(segment);
      if (next === undefined) return undefined;
      at = next;
    }
    return at < bytes.length ? this.#placeOf(at) : undefined;
  }

  #container(depth: number, at: number): Container | undefined {
    const known = this.#around[depth];
    if (known?.at === at) return known;
    this.#around.length = depth;
    const byte = this.#bytes[at];
    if (byte !== OBJECT && byte !== LIST) return undefined;
    const made: Container =
      byte === OBJECT ? { at, members: membersOf(this.#bytes, at) } : { at, entries: [] };
    this.#around.push(made);
    return made;
  }

  #placeOf(index: number): TextStart {
    const bytes = this.#bytes;
    if (index < this.#index) {
      this.#index = 0;
      this.#line = this.#start.line;
      this.#column = this.#start.column;
    }
    let from = this.#index;
    for (let lf = findByte(bytes, LF, from); lf >= 0 && lf < index; lf = findByte(bytes, LF, from)) {
      this.#line += 1;
      this.#column = 1;
      from = lf + 1;
    }
    this.#column += utf16Units(bytes, from, index);
    this.#index = index;
    return { line: this.#line, column: this.#column, byte: this.#start.byte + index };
  }
}

/** Where the value that a JSON pointer names begins in a text, or undefined when there is none; see `JsonPlaces`. */
export function locateInJson(
  bytes: Uint8Array,
  pointer: string,
  start: TextStart = textStart,
): TextStart | undefined {
  return new JsonPlaces(bytes, start).find(pointer);
}
