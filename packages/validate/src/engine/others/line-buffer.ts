import { type SegmentPool, segmentLength } from './segment-pool.ts';

const lineFeed = 10;

/**
 * Lines of text as UTF-8 bytes, which take half the room of strings and none of the garbage collector's time. A line
 * must not hold a line feed.
 */
export class LineBuffer {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  readonly #pool: SegmentPool;
  #segments: Uint8Array[] = [];
  #used = 0;
  /** Where each line begins: its segment and its place there, in one number. */
  #lines: number[] = [];

  constructor(pool: SegmentPool) {
    this.#pool = pool;
  }

  /** Adds a line; gives the bytes that it takes up. */
  add(line: string): number {
    // A code unit takes at most three bytes.
    const most = line.length * 3 + 1;
    let segment = this.#segments.at(-1);
    if (!segment || segment.length - this.#used < most) {
      segment = this.#pool.take(most);
      this.#segments.push(segment);
      this.#used = 0;
    }
    this.#lines.push((this.#segments.length - 1) * segmentLength + this.#used);
    const { written } = this.#encoder.encodeInto(line, segment.subarray(this.#used));
    segment[this.#used + written] = lineFeed;
    // What does not fit behind a long line is left over.
    const taken = segment.length > segmentLength ? segment.length : written + 1;
    this.#used += taken;
    return taken + 8;
  }

  clear(): void {
    this.#pool.give(this.#segments);
    this.#segments = [];
    this.#lines = [];
    this.#used = 0;
  }

  /** The lines in the order of their bytes. */
  *sorted(): Generator<string, void, undefined> {
    for (const line of this.#inOrder()) yield this.#decoder.decode(this.#bytes(line));
  }

  /** The same as bytes with a line feed after each, in chunks; a chunk is valid until the next is asked for. */
  *sortedBytes(): Generator<Uint8Array, void, undefined> {
    const chunk = this.#pool.take(segmentLength);
    let filled = 0;
    for (const line of this.#inOrder()) {
      const bytes = this.#bytes(line, 1);
      if (filled + bytes.length > chunk.length) {
        yield chunk.subarray(0, filled);
        filled = 0;
      }
      if (bytes.length > chunk.length) yield bytes;
      else {
        chunk.set(bytes, filled);
        filled += bytes.length;
      }
    }
    if (filled > 0) yield chunk.subarray(0, filled);
    this.#pool.give([chunk]);
  }

  #inOrder(): readonly number[] {
    return this.#lines.sort((a, b) => this.#compare(a, b));
  }

  #compare(a: number, b: number): number {
    const first = this.#segments[Math.floor(a / segmentLength)] as Uint8Array;
    const second = this.#segments[Math.floor(b / segmentLength)] as Uint8Array;
    let i = a % segmentLength;
    let j = b % segmentLength;
    for (;;) {
      const x = first[i++] as number;
      const y = second[j++] as number;
      if (x !== y) return x - y;
      if (x === lineFeed) return 0;
    }
  }

  #bytes(line: number, more = 0): Uint8Array {
    const segment = this.#segments[Math.floor(line / segmentLength)] as Uint8Array;
    const from = line % segmentLength;
    return segment.subarray(from, segment.indexOf(lineFeed, from) + more);
  }
}
