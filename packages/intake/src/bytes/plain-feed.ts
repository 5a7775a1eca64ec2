import { type PlainElements, PlainSource } from './plain-xml.ts';

/** The general parser as text is fed to it. */
export interface FedParser {
  parse(text: string): void;
  /** How many tags it has met. */
  readonly tags: number;
  /** Where it is: before the element that holds elements in plain form, right in it, in one of its children, behind it. */
  readonly place: 'before' | 'at' | 'inside' | 'behind';
}

/** How far the end of an element in plain form is waited for. */
const PLAIN_CHARS = 1 << 18;

/**
 * Feeds text to the general parser, except elements in plain form, which are taken before they get there. The parser
 * cannot tell: a whole element that is left out leaves it where it was.
 */
export class PlainFeed {
  readonly #plain: PlainElements;
  readonly #parser: FedParser;
  readonly #source = new PlainSource();
  readonly #parts: string[] = [];
  #length = 0;
  /** How much text is worth another try. */
  #wanted = 0;
  /** Whether the parser stands right behind a tag, and not in a comment or anything else that may hold one. */
  #isSettled = false;

  constructor(plain: PlainElements, parser: FedParser) {
    this.#plain = plain;
    this.#parser = parser;
  }

  push(piece: string): void {
    this.#parts.push(piece);
    this.#length += piece.length;
    if (this.#length < this.#wanted) return;
    // Joined, as text that is only put together is slow to read character by character.
    const text = this.#take();
    const rest = this.#feed(text);
    if (rest === text.length) return;
    this.#parts.push(text.slice(rest));
    this.#length = text.length - rest;
    this.#wanted = this.#length * 2;
  }

  /** Feeds what was kept back; no more text comes. */
  finish(): void {
    if (this.#length > 0) this.#parser.parse(this.#take());
  }

  #take(): string {
    const text = this.#parts.length === 1 ? (this.#parts[0] as string) : this.#parts.join('');
    this.#parts.length = 0;
    this.#length = 0;
    this.#wanted = 0;
    return text;
  }

  /** Gives the index of what has to wait for more. */
  #feed(text: string): number {
    const plain = this.#plain;
    const parser = this.#parser;
    this.#source.load(text);
    let at = 0;
    while (at < text.length && parser.place !== 'behind') {
      if (this.#isSettled && parser.place === 'at') {
        at = plain.take(this.#source, at);
        if (at === text.length) return at;
        if (plain.isOpen && text.length - at <= PLAIN_CHARS) return at;
      }
      // One `>` at a time: a tag that the parser tells of then ends exactly here.
      const end = text.indexOf('>', at) + 1 || text.length;
      const before = parser.tags;
      parser.parse(text.slice(at, end));
      this.#isSettled = parser.tags > before;
      at = end;
    }
    if (at < text.length) parser.parse(text.slice(at));
    return text.length;
  }
}
