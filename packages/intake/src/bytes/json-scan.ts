import { fitsDouble } from './json-number.ts';
import type { Limits } from './limits.ts';

/** What one pass over a JSON text tells before it is parsed. */
export interface JsonScan {
  /** Deepest nesting; counting stops one above the limit. */
  readonly maxDepth: number;
  /** Object members: colons outside strings. */
  readonly members: number;
  /** Something may be wrong that JSON.parse does not see; `inspectJson` tells what, or that nothing is. */
  readonly suspect: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * One pass over the bytes of one JSON text, much faster than parsing and without using the stack: depth, number of
 * members, and whether a limit, a surrogate escape or the range of a number needs a closer look. It does not check
 * the grammar.
 */
export function scanJson(bytes: Uint8Array, limits: Limits): JsonScan {
  const { depth: maxAllowed, keyBytes, stringChars, numberChars } = limits;
  const end = bytes.length;
  const endOfFours = end - 4;
  let depth = 0;
  let maxDepth = 0;
  let members = 0;
  let lastString = 0;
  let suspect = false;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === QUOTE) {
      const start = ++i;
      string: for (;;) {
        // Four bytes a turn: most of a record is the inside of strings.
        while (i < endOfFours) {
          let c = bytes[i] as number;
          if (c === QUOTE || c === BACKSLASH) break;
          c = bytes[i + 1] as number;
          if (c === QUOTE || c === BACKSLASH) {
            i += 1;
            break;
          }
          c = bytes[i + 2] as number;
          if (c === QUOTE || c === BACKSLASH) {
            i += 2;
            break;
          }
          c = bytes[i + 3] as number;
          if (c === QUOTE || c === BACKSLASH) {
            i += 3;
            break;
          }
          i += 4;
        }
        for (; i < end; i++) {
          const c = bytes[i] as number;
          if (c === QUOTE) break string;
          if (c === BACKSLASH) {
            // Escapes \uD800 to \uDFFF are halves of a character: whether the other half is there takes a closer look.
            if (bytes[i + 1] === 0x75 && ((bytes[i + 2] ?? 0) | 0x20) === 0x64 && (bytes[i + 3] ?? 0) >= 0x38)
              suspect = true;
            i += 2;
            continue string;
          }
        }
        break;
      }
      lastString = i - start;
      if (lastString > stringChars) suspect = true;
    } else if (byte === 0x3a) {
      members++;
      if (lastString > keyBytes) suspect = true;
    } else if (byte === 0x2c) {
      // Commas are the commonest byte left: nothing to do, and no further comparison.
    } else if ((byte | 0x20) === 0x7b) {
      if (++depth > maxDepth) {
        maxDepth = depth;
        if (depth > maxAllowed) return { maxDepth, members, suspect: true };
      }
    } else if ((byte | 0x20) === 0x7d) {
      depth--;
    } else if (byte <= 0x39 && (byte >= 0x30 || byte === 0x2d)) {
      const start = i;
      let exponent = false;
      for (i++; i < end; i++) {
        const c = bytes[i] as number;
        if ((c >= 0x30 && c <= 0x39) || c === 0x2e || c === 0x2d || c === 0x2b) continue;
        if ((c | 0x20) !== 0x65) break;
        exponent = true;
      }
      if (i - start > numberChars || (exponent && !fitsDouble(bytes, start, i))) suspect = true;
      i--;
    }
  }
  return {
    maxDepth,
    members,
    suspect: suspect || members > limits.keysPerObject,
  };
}
