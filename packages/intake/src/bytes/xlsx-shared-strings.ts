import type { Limits } from './limits.ts';
import {
  expect,
  GREATER,
  markup,
  OPEN,
  type PlainElements,
  type PlainSource,
  PlainText,
  skipBlank,
} from './plain-xml.ts';
import { UnreadableError } from './problem.ts';
import { SharedStrings } from './shared-strings.ts';
import { spreadsheetNamespaces } from './xlsx-names.ts';
import { decodeXlsxText, StringItem } from './xlsx-text.ts';
import { readXml } from './xml.ts';

/** The texts that cells refer to by number. */
export async function readSharedStrings(
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
): Promise<SharedStrings> {
  const strings = new SharedStrings();
  const add = (text: string): void => {
    if (strings.length >= limits.sharedStrings) {
      throw new UnreadableError('intake.too-many-strings', {
        limit: limits.sharedStrings,
      });
    }
    strings.push(text);
  };
  const item = new StringItem();
  let inItem = false;
  const handler = {
    open(name: string): void {
      if (name === 'si') inItem = true;
      else if (inItem) item.open(name);
    },
    close(name: string): void {
      if (name !== 'si') {
        item.close(name);
        return;
      }
      inItem = false;
      add(item.take());
    },
    text(text: string): void {
      if (inItem) item.add(text);
    },
  };
  const part = { part: 'sharedStrings', namespaces: spreadsheetNamespaces };
  await readXml(chunks, part, handler, limits, new PlainItems(add));
  strings.trim();
  return strings;
}

const BEGIN = markup('<si><t');
const PRESERVE = markup(' xml:space="preserve">');
const END = markup('</t></si>');

/** Items of one text without runs: `<si><t>case</t></si>`. */
class PlainItems implements PlainElements {
  readonly within = 'sst';
  isOpen = false;
  readonly #add: (text: string) => void;
  readonly #text = new PlainText();

  constructor(add: (text: string) => void) {
    this.#add = add;
  }

  take(source: PlainSource, from: number): number {
    for (let at = from; ; ) {
      at = skipBlank(source, at);
      const end = this.#item(source, at);
      this.isOpen = end === OPEN;
      if (end < 0) return at;
      this.#add(decodeXlsxText(this.#text.textIn(source)));
      at = end;
    }
  }

  #item(source: PlainSource, from: number): number {
    let at = expect(source, from, BEGIN);
    if (at < 0) return at;
    at = source.codes[at] === GREATER ? at + 1 : expect(source, at, PRESERVE);
    if (at < 0) return at;
    const status = this.#text.read(source, at);
    return status < 0 ? status : expect(source, this.#text.end, END);
  }
}
