/** Texts of one block: enough that a block costs next to nothing, few enough that one wide character costs little. */
const BLOCK = 256;
const RECENT = 1 << 13;

/**
 * Very many texts by number. They are kept joined, block by block, as a text of its own costs more than its letters; each
 * is cut out when it is asked for.
 */
export class SharedStrings {
  readonly #blocks: string[] = [];
  /** Where each text ends in its block. */
  #ends = new Uint32Array(1 << 10);
  #length = 0;
  #open: string[] = [];
  #openEnd = 0;
  /** Texts that were asked for last, each at the place that its number leads to: codes come again and again. */
  readonly #recent = new Array<string>(RECENT).fill('');
  readonly #recentIndex = new Int32Array(RECENT).fill(-1);
  /** Whether any text holds a NUL. */
  hasNul = false;

  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    if (this.#length === this.#ends.length) {
      const grown = new Uint32Array(Math.ceil(this.#ends.length * 1.5));
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.hasNul ||= text.includes('\0');
    this.#openEnd += text.length;
    this.#ends[this.#length++] = this.#openEnd;
    this.#open.push(text);
    if (this.#open.length === BLOCK) this.#close();
  }

  /** Gives up the room that was kept for more. */
  trim(): void {
    this.#ends = this.#ends.slice(0, this.#length);
  }

  /** The text of a number; undefined where there is none. */
  get(index: number): string | undefined {
    const place = index % RECENT;
    if (this.#recentIndex[place] === index) return this.#recent[place];
    if (!(index < this.#length)) return undefined;
    const text = this.#cut(index);
    this.#recent[place] = text;
    this.#recentIndex[place] = index;
    return text;
  }

  #cut(index: number): string {
    const at = index % BLOCK;
    const block = this.#blocks[(index - at) / BLOCK];
    if (block === undefined) return this.#open[at] as string;
    return block.slice(at === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
  }

  #close(): void {
    this.#blocks.push(this.#open.join(''));
    this.#open = [];
    this.#openEnd = 0;
  }
}
