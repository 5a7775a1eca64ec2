import { CharCodes } from './char-codes.ts';

interface NodeBuffer {
  from(buffer: ArrayBufferLike, from: number, length: number): { toString(encoding: 'latin1'): string };
}
const nodeBuffer = (globalThis as { Buffer?: NodeBuffer }).Buffer;

/** What stands for a character beyond Latin-1; as a letter of its own it is rare. */
export const WIDE = '\xff';

/**
 * Makes of a text one of the same length in which each character beyond Latin-1 is replaced by `WIDE`. V8 keeps such a text
 * in half the space, and searches, cuts and compares it quicker. Undefined where
 * there is no such character, or no quick way to do it.
 */
export class NarrowText {
  readonly #chars = new CharCodes();
  #bytes = new Uint8ClampedArray(0);

  of(text: string): string | undefined {
    if (!nodeBuffer || !/[^\0-\xff]/.test(text)) return undefined;
    const { length } = text;
    this.#chars.fill(text);
    if (this.#bytes.length < length) this.#bytes = new Uint8ClampedArray(length * 2);
    // What is more than a byte can hold becomes the most that it can hold.
    this.#bytes.set(this.#chars.codes.subarray(0, length));
    return nodeBuffer.from(this.#bytes.buffer, 0, length).toString('latin1');
  }
}
