import { CharCodes } from './char-codes.ts';

/** Text to take elements in plain form from. */
export class PlainSource {
  text = '';
  #chars = new CharCodes();

  load(text: string): void {
    this.text = text;
    this.#chars.fill(text);
  }

  /** Its UTF-16 units; zeros follow. */
  get codes(): Uint16Array {
    return this.#chars.codes;
  }

  get length(): number {
    return this.text.length;
  }
}

/** Takes elements that stand in the plain form in which office programs write them, without the general parser. */
export interface PlainElements {
  /** Local name of the element that holds them. */
  readonly within: string;
  /**
   * Takes as many whole elements as begin at `from` and gives the index behind them. What it does not take, it leaves as
   * if it had never looked, for the general parser; `isOpen` tells whether more text could make it an element to take.
   */
  take(source: PlainSource, from: number): number;
  /** Whether what was taken last is followed by the beginning of an element that goes on in text that has not come. */
  readonly isOpen: boolean;
}

export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const QUOTE = 0x22;
export const EQUALS = 0x3d;
export const SPACE = 0x20;
const AMPERSAND = 0x26;
const BRACKET = 0x5d;
const LAST_ASCII = 0x7e;

/** Not in the plain form. */
export const OTHER = -1;
/** The text ends within it. */
export const OPEN = -2;

/** A piece of markup, to be looked for. */
export type Markup = readonly number[];

export function markup(text: string): Markup {
  return Array.from(text, (char) => char.charCodeAt(0));
}

/** The index behind a piece of markup that has to stand at `at`. */
export function expect({ codes, length }: PlainSource, at: number, wanted: Markup): number {
  for (let i = 0; i < wanted.length; i += 1)
    if (codes[at + i] !== wanted[i]) return at + i >= length ? OPEN : OTHER;
  return at + wanted.length;
}

/** Index of the first character that is no blank of XML. */
export function skipBlank({ codes }: PlainSource, from: number): number {
  let at = from;
  for (let char = codes[at]; char === SPACE || char === 0x0a || char === 0x0d || char === 0x09; )
    char = codes[++at];
  return at;
}

/**
 * Reads attributes of ASCII alone, each at most once and all of them known; gives the index of the `>` or `/` behind
 * them. `take` is told of each which of the known ones it is, and where its value stands.
 */
export function readAttributes(
  { text, codes, length }: PlainSource,
  from: number,
  known: readonly string[],
  take: (which: number, from: number, to: number) => void,
): number {
  let seen = 0;
  let at = from;
  while (codes[at] === SPACE) {
    const name = at + 1;
    at = name;
    while (at < length && codes[at] !== EQUALS) if (isNoName(codes[at++] as number)) return OTHER;
    const which = known.indexOf(text.slice(name, at));
    if (at + 1 >= length) return OPEN;
    if (which === -1 || (seen & (1 << which)) !== 0 || codes[at + 1] !== QUOTE) return OTHER;
    seen |= 1 << which;
    const value = at + 2;
    at = value;
    while (at < length && codes[at] !== QUOTE) if (isNoValue(codes[at++] as number)) return OTHER;
    if (at >= length) return OPEN;
    take(which, value, at);
    at += 1;
  }
  if (at >= length) return OPEN;
  return codes[at] === GREATER || codes[at] === SLASH ? at : OTHER;
}

function isNoName(char: number): boolean {
  return char <= SPACE || char > LAST_ASCII || char === GREATER || char === SLASH || char === LESS;
}

function isNoValue(char: number): boolean {
  return char < SPACE || char > LAST_ASCII || char === AMPERSAND || char === LESS || char === GREATER;
}

/** What stands between tags. */
export class PlainText {
  /** Index of the `<` behind it. */
  end = 0;
  #from = 0;
  #escaped = false;

  /** Reads text up to the next tag; gives 0, or `OTHER` or `OPEN` when it is not all plain. */
  read({ text, codes, length }: PlainSource, from: number): number {
    let escaped = false;
    let at = from;
    for (; ; at += 1) {
      const char = codes[at] as number;
      if (char === LESS) break;
      if (char === AMPERSAND) escaped = true;
      // The general parser knows what else XML forbids, and what becomes of a carriage return.
      else if (char < SPACE ? char !== 0x0a && char !== 0x09 : char === BRACKET || char >= 0xfffe)
        return at >= length ? OPEN : OTHER;
    }
    this.#from = from;
    this.end = at;
    this.#escaped = escaped;
    return escaped && unescaped(text.slice(from, at)) === undefined ? OTHER : 0;
  }

  /** The text that was read last. */
  textIn({ text }: PlainSource): string {
    const plain = text.slice(this.#from, this.end);
    return this.#escaped ? (unescaped(plain) as string) : plain;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Text with the five entities of XML read; undefined where there is any other. */
function unescaped(text: string): string | undefined {
  let known = true;
  const plain = text.replace(/&[^;]{0,5};?/gu, (entity) => {
    const char = ENTITIES[entity];
    if (char === undefined) known = false;
    return char ?? '';
  });
  return known ? plain : undefined;
}
