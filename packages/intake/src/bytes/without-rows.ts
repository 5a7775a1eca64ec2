import { findByte, findBytes } from './find-byte.ts';

const NAME = new TextEncoder().encode('sheetData');
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
/** Of what is passed over, so much stays at hand, for a tag that is cut; no prefix is longer than that. */
const MOST_OF_TAG = 128;
/** A tag that does not end after so many bytes is left to the parser, which says what is wrong with it. */
const LONGEST_TAG = 1 << 16;

/**
 * The XML of a worksheet without its rows, for what stands before and behind them: most of it need not be parsed. Text that
 * is not UTF-8 comes as it is.
 */
export async function* withoutRows(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let place: 'before' | 'rows' | 'behind' = 'before';
  let kept: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = joined(kept, chunk);
    kept = new Uint8Array();
    if (place === 'before') {
      const tag = findTag(bytes, false);
      const end = tag < 0 ? -1 : findByte(bytes, GREATER, tag);
      if (end >= 0) {
        yield bytes.slice(0, end + 1);
        // Without rows, it closes at once.
        place = bytes[end - 1] === SLASH ? 'behind' : 'rows';
        bytes = bytes.subarray(end + 1);
      } else if (tag >= 0 && bytes.length - tag > LONGEST_TAG) place = 'behind';
      else {
        const from = tag < 0 ? Math.max(0, bytes.length - MOST_OF_TAG) : tag;
        if (from > 0) yield bytes.slice(0, from);
        kept = bytes.slice(from);
        continue;
      }
    }
    if (place === 'rows') {
      const tag = findTag(bytes, true);
      if (tag < 0) {
        kept = bytes.slice(-MOST_OF_TAG);
        continue;
      }
      place = 'behind';
      bytes = bytes.subarray(tag);
    }
    if (bytes.length > 0) yield bytes.slice();
  }
  if (place === 'before' && kept.length > 0) yield kept;
}

/** Where the tag that opens or closes the rows begins, or -1. */
function findTag(bytes: Uint8Array, isClosing: boolean): number {
  for (let at = findBytes(bytes, NAME, 0); at >= 0; at = findBytes(bytes, NAME, at + 1)) {
    let from = at - 1;
    if (bytes[from] === COLON) while (from > 0 && isOfPrefix(bytes[from] as number)) from -= 1;
    if (isClosing && bytes[from] === SLASH && bytes[from - 1] === LESS) return from - 1;
    if (!isClosing && bytes[from] === LESS) return from;
  }
  return -1;
}

function isOfPrefix(byte: number): boolean {
  return byte > SLASH && byte !== LESS && byte !== GREATER;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
