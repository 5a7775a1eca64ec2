import { findByte } from './find-byte.ts';
import { isSpace } from './json-bytes.ts';
import type { TextStart } from './json-position.ts';
import { utf16Units } from './utf8.ts';

/** Bytes gathered before they are looked at, so that tiny chunks do not cost a copy each. */
const LEAST_BYTES = 1 << 16;

function nextLineEnd(bytes: Uint8Array, from: number): number {
  const index = findByte(bytes, 0x0a, from);
  return index < 0 ? bytes.length : index;
}

/** A moving window over the bytes of one text. What it hands out stays valid: its buffers are not written again. */
export class JsonWindow {
  /** The bytes read and not passed over yet begin here. */
  bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #ended = false;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #leastBytes: number;
  // The place up to which lines and columns are counted.
  #counted: TextStart = { line: 1, column: 1, byte: 0 };
  #countedIndex = 0;
  // The next line end behind it, kept as in a file of one line every search goes to the end of the window.
  #lineEnd = -1;

  constructor(chunks: AsyncIterator<Uint8Array>, leastBytes = LEAST_BYTES) {
    this.#chunks = chunks;
    this.#leastBytes = leastBytes;
  }

  /** Index in `bytes` of the next byte to read. */
  get at(): number {
    return this.#at;
  }

  set at(index: number) {
    this.#at = index;
  }

  /** Sets the offset of the first byte, after a byte order mark. */
  startAt(byte: number): void {
    this.#counted = { line: 1, column: 1, byte };
  }

  /** Place of the next byte. */
  place(): TextStart {
    const { bytes } = this;
    let { line, column, byte } = this.#counted;
    let from = this.#countedIndex;
    if (this.#lineEnd < from) this.#lineEnd = nextLineEnd(bytes, from);
    for (; this.#lineEnd < this.#at; this.#lineEnd = nextLineEnd(bytes, from)) {
      line++;
      column = 1;
      byte += this.#lineEnd + 1 - from;
      from = this.#lineEnd + 1;
    }
    column += utf16Units(bytes, from, this.#at);
    byte += this.#at - from;
    this.#counted = { line, column, byte };
    this.#countedIndex = this.#at;
    return this.#counted;
  }

  /** Adds bytes behind those from `at` on, which move to the front; false at the end of the text. */
  async fill(): Promise<boolean> {
    if (this.#ended) return false;
    this.place();
    const kept = this.bytes.subarray(this.#at);
    const pieces: Uint8Array[] = [];
    let added = 0;
    while (added < this.#leastBytes) {
      const next = await this.#chunks.next();
      if (next.done) {
        this.#ended = true;
        break;
      }
      pieces.push(next.value);
      added += next.value.length;
    }
    const joined = new Uint8Array(kept.length + added);
    joined.set(kept);
    let to = kept.length;
    for (const piece of pieces) {
      joined.set(piece, to);
      to += piece.length;
    }
    this.bytes = joined;
    this.#at = 0;
    this.#countedIndex = 0;
    this.#lineEnd = -1;
    return added > 0;
  }

  /** Passes over whitespace; gives the next byte, or undefined at the end. */
  async next(): Promise<number | undefined> {
    for (;;) {
      while (isSpace(this.bytes[this.#at])) this.#at++;
      if (this.#at < this.bytes.length) return this.bytes[this.#at];
      if (!(await this.fill())) return undefined;
    }
  }
}
