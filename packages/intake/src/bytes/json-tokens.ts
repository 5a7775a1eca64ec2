import { fitsDouble } from './json-number.ts';
import type { Limits } from './limits.ts';
import type { ProblemParams } from './problem.ts';

/** Something wrong at one index of a JSON text. */
export interface JsonFault {
  readonly code: string;
  readonly index: number;
  readonly pointer?: string;
  readonly params?: ProblemParams;
}

/** Index after a token, or what is wrong with it. */
export type TokenEnd = number | JsonFault;

/** A kind of slip that has a fix of its own. */
export type SyntaxHint =
  | 'comma'
  | 'missing'
  | 'comment'
  | 'quote'
  | 'number'
  | 'literal'
  | 'control'
  | 'escape'
  | 'other';

/** The likely slip, by the byte that stands where it should not. */
export function hintFor(byte: number): SyntaxHint {
  if (byte === 0x2f || byte === 0x23) return 'comment';
  if (byte === 0x27) return 'quote';
  if (byte === 0x2c || (byte | 0x20) === 0x7d) return 'comma';
  if (byte === 0x2b || byte === 0x2e) return 'number';
  if (byte < 0x20) return 'control';
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a ? 'literal' : 'other';
}

/** The likely slip where a comma or a closing bracket is due. */
export function hintBetween(byte: number): SyntaxHint {
  const beginsValue =
    byte === 0x22 || byte === 0x2d || (byte | 0x20) === 0x7b || (byte >= 0x30 && byte <= 0x39);
  return beginsValue ? 'missing' : hintFor(byte);
}

export function syntaxFault(index: number, hint: SyntaxHint): JsonFault {
  return { code: 'intake.json-syntax', index, params: { hint } };
}

export function truncatedFault(index: number): JsonFault {
  return { code: 'intake.truncated', index };
}

const ESCAPES = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74]);

function hex4(bytes: Uint8Array, from: number): number {
  let value = 0;
  for (let i = from; i < from + 4; i++) {
    const byte = bytes[i] ?? 0;
    const lower = byte | 0x20;
    if (byte >= 0x30 && byte <= 0x39) value = value * 16 + byte - 0x30;
    else if (lower >= 0x61 && lower <= 0x66) value = value * 16 + lower - 0x57;
    else return -1;
  }
  return value;
}

/** Checks the escape at `at`; gives the index after it. */
function escapeEnd(bytes: Uint8Array, at: number): TokenEnd {
  const kind = bytes[at + 1];
  if (kind === undefined) return truncatedFault(bytes.length);
  if (ESCAPES.has(kind)) return at + 2;
  if (kind !== 0x75) return syntaxFault(at, 'escape');
  const unit = hex4(bytes, at + 2);
  if (unit < 0) return at + 6 > bytes.length ? truncatedFault(bytes.length) : syntaxFault(at, 'escape');
  if (unit < 0xd800 || unit > 0xdfff) return at + 6;
  const paired = unit < 0xdc00 && bytes[at + 6] === 0x5c && bytes[at + 7] === 0x75;
  const low = paired ? hex4(bytes, at + 8) : 0;
  return low >= 0xdc00 && low <= 0xdfff ? at + 12 : { code: 'intake.unicode', index: at };
}

/** Checks the string whose opening quote is at `from`. */
export function stringEnd(bytes: Uint8Array, from: number, limits: Limits): TokenEnd {
  let units = 0;
  for (let i = from + 1; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x22) {
      if (units <= limits.stringChars) return i + 1;
      return {
        code: 'intake.string-too-long',
        index: from,
        params: { limit: limits.stringChars },
      };
    }
    if (byte < 0x20) return syntaxFault(i, 'control');
    if (byte === 0x5c) {
      const end = escapeEnd(bytes, i);
      if (typeof end !== 'number') return end;
      units += end - i > 6 ? 2 : 1;
      i = end;
    } else {
      if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
      i++;
    }
  }
  return truncatedFault(bytes.length);
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Checks the number at `from` by the grammar of RFC 8259, then its length and range. */
export function numberEnd(bytes: Uint8Array, from: number, limits: Limits): TokenEnd {
  let i = bytes[from] === 0x2d ? from + 1 : from;
  const digits = (): boolean => {
    const start = i;
    while (isDigit(bytes[i])) i++;
    return i > start;
  };
  const broken = (): JsonFault => (i >= bytes.length ? truncatedFault(i) : syntaxFault(i, 'number'));
  if (bytes[i] === 0x30) {
    i++;
    if (isDigit(bytes[i])) return syntaxFault(i, 'number');
  } else if (!digits()) return broken();
  if (bytes[i] === 0x2e) {
    i++;
    if (!digits()) return broken();
  }
  if (((bytes[i] ?? 0) | 0x20) === 0x65) {
    i++;
    if (bytes[i] === 0x2b || bytes[i] === 0x2d) i++;
    if (!digits()) return broken();
  }
  const tooLong = i - from > limits.numberChars;
  if (tooLong || !fitsDouble(bytes, from, i)) {
    return {
      code: 'intake.number-range',
      index: from,
      params: { limit: limits.numberChars },
    };
  }
  return i;
}

const LITERALS = ['true', 'false', 'null'];

/** Checks `true`, `false` or `null` at `from`. */
export function literalEnd(bytes: Uint8Array, from: number): TokenEnd {
  const literal = LITERALS.find((word) => word.charCodeAt(0) === bytes[from]);
  if (literal === undefined) return syntaxFault(from, 'literal');
  for (let k = 0; k < literal.length; k++) {
    if (from + k >= bytes.length) return truncatedFault(bytes.length);
    if (bytes[from + k] !== literal.charCodeAt(k)) return syntaxFault(from, 'literal');
  }
  return from + literal.length;
}
