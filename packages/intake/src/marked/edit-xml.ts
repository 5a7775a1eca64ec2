import { decodeText } from '../bytes/decode.ts';
import type { Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';

/** A tag of an XML part. */
export interface Tag {
  /** As it is written, from `<` to `>`. */
  readonly raw: string;
  /** Its name as written, with the prefix. */
  readonly name: string;
  /** Its name without the prefix. */
  readonly local: string;
  readonly kind: 'open' | 'close' | 'empty';
}

/** Told of the tags of a part one by one; decides what is written instead of them. */
export interface XmlEditor {
  /** What to write instead of the tag; undefined leaves it as it is. What is long is given piece by piece. */
  tag(tag: Tag): string | Iterable<string> | undefined;
  /** Told of what stands between tags. Where it is missing, nobody asks. */
  text?(text: string): void;
  /** Whether what follows, up to the next tag, is left out. */
  readonly drops?: boolean;
  /** Beginnings of tags such as `<row`: what lies before the next of them is copied without a look. */
  readonly ahead?: readonly string[] | undefined;
  /** Told that the part is over. */
  end?(): void;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;

/**
 * Edits an XML part while it streams by. Whatever the editor does not change is written as it was. It looks at tags
 * only, not at whether they match: that is for whoever reads the part. No DTD, no token without end.
 *
 * @throws {UnreadableError} 'intake.xml-dtd', 'intake.xml-token', or 'intake.xml-syntax' where the part ends within a tag.
 */
export async function* editXml(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
  editor: XmlEditor,
  limits: Limits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  const pass = new Pass(part, editor, limits);
  for await (const text of decodeText(chunks))
    for (const edited of pass.push(text)) yield encoder.encode(edited);
  const last = pass.finish();
  if (last !== '') yield encoder.encode(last);
}

/** One pass over a part. */
class Pass {
  readonly #part: string;
  readonly #editor: XmlEditor;
  readonly #limits: Limits;
  #rest = '';
  #drops = false;
  /** Where what is looked for stands next in the text at hand; -1 where it does not. */
  readonly #found = new Map<string, number>();

  constructor(part: string, editor: XmlEditor, limits: Limits) {
    this.#part = part;
    this.#editor = editor;
    this.#limits = limits;
  }

  /** Takes in more of the part; gives what can be written by now. */
  *push(more: string): Generator<string, void, undefined> {
    const text = this.#rest === '' ? more : this.#rest + more;
    const editor = this.#editor;
    this.#found.clear();
    let out: string[] = [];
    /** What lies before has been written or left out. */
    let written = 0;
    let at = 0;
    for (;;) {
      const begin = this.#next(text, at);
      const end = begin < 0 ? -1 : tokenEnd(text, begin);
      if (end === -1) {
        at = editor.text ? at : begin < 0 ? this.#seen(text, at) : begin;
        break;
      }
      if (editor.text && begin > at) editor.text(text.slice(at, begin));
      if (this.#drops) written = begin;
      const second = text.charCodeAt(begin + 1);
      // `!` and `?`: a comment, a CDATA section, the declaration.
      if (second === 0x21 || second === 0x3f) {
        const token = text.slice(begin, end);
        if (token.startsWith('<!DOCTYPE')) this.#fail('intake.xml-dtd');
        const kept = asUtf8(token);
        if (kept !== token) {
          out.push(text.slice(written, begin), kept);
          written = end;
        } else editor.text?.(token);
        at = end;
        if (this.#drops) written = end;
        continue;
      }
      const edited = editor.tag(tagOf(text.slice(begin, end)));
      if (edited !== undefined) {
        out.push(text.slice(written, begin));
        written = end;
        if (typeof edited === 'string') out.push(edited);
        else {
          if (out.length > 0) yield out.join('');
          out = [];
          yield* edited;
        }
      }
      at = end;
      this.#drops = editor.drops ?? false;
    }
    if (this.#drops) written = Math.max(written, at);
    out.push(text.slice(written, Math.max(written, at)));
    this.#rest = text.slice(at);
    if (this.#rest.length > this.#limits.xmlTokenChars)
      this.#fail('intake.xml-token', { limit: this.#limits.xmlTokenChars });
    const edited = out.join('');
    if (edited !== '') yield edited;
  }

  finish(): string {
    if (!this.#editor.ahead && this.#rest.includes('<')) this.#fail('intake.xml-syntax');
    this.#editor.end?.();
    return this.#drops ? '' : this.#rest;
  }

  /** Where the next token to look at begins, or -1. */
  #next(text: string, from: number): number {
    const { ahead } = this.#editor;
    if (!ahead) return text.indexOf('<', from);
    // In comments and CDATA sections, what looks like a tag is none, so they are looked at as well.
    let next = this.#find(text, '<!', from);
    for (const beginning of ahead) {
      const at = this.#find(text, beginning, from);
      if (at >= 0 && (next < 0 || at < next)) next = at;
    }
    return next;
  }

  /** A search that remembers what it found, so that what comes late, or never, does not cost a pass per row. */
  #find(text: string, beginning: string, from: number): number {
    const known = this.#found.get(beginning);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const at = text.indexOf(beginning, from);
    this.#found.set(beginning, at);
    return at;
  }

  /** How far the text can be left behind when nothing to look at was found in it. */
  #seen(text: string, at: number): number {
    if (!this.#editor.ahead) return text.length;
    // The beginning of what is looked for may be the end of this text.
    const last = text.lastIndexOf('<');
    return last < 0 ? text.length : Math.max(at, last);
  }

  #fail(code: string, params: Readonly<Record<string, number>> = {}): never {
    throw new UnreadableError(code, { part: this.#part, ...params });
  }
}

/** Where a token that begins at `begin` ends; -1 when its end has not come yet. */
function tokenEnd(text: string, begin: number): number {
  const after = (end: string, from: number) => {
    const at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length;
  };
  const second = text.charCodeAt(begin + 1);
  if (second === 0x3f) return after('?>', begin + 2);
  if (second === 0x21) {
    if (text.length < begin + 9) return -1;
    if (text.startsWith('<!--', begin)) return after('-->', begin + 4);
    if (text.startsWith('<![CDATA[', begin)) return after(']]>', begin + 9);
    return after('>', begin + 2);
  }
  let quote = 0;
  for (let at = begin + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === GREATER) return at + 1;
    else if (char === QUOTE || char === APOSTROPHE) quote = char;
  }
  return -1;
}

function tagOf(raw: string): Tag {
  const kind =
    raw.charCodeAt(1) === 0x2f ? 'close' : raw.charCodeAt(raw.length - 2) === 0x2f ? 'empty' : 'open';
  const from = kind === 'close' ? 2 : 1;
  let to = from;
  let colon = from - 1;
  for (; to < raw.length; to += 1) {
    const char = raw.charCodeAt(to);
    if (char <= 0x20 || char === GREATER || char === 0x2f) break;
    if (char === 0x3a) colon = to;
  }
  return { raw, name: raw.slice(from, to), local: raw.slice(colon + 1, to), kind };
}

/** An XML declaration that says what is written: everything is written as UTF-8. */
function asUtf8(token: string): string {
  if (!token.startsWith('<?xml ') && !token.startsWith('<?xml\t')) return token;
  return token.replace(
    /(\sencoding\s*=\s*)(["'])([^"']*)\2/u,
    (whole, before: string, _, encoding: string) =>
      /^utf-?8$/iu.test(encoding) ? whole : `${before}"UTF-8"`,
  );
}
