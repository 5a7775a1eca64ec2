import { pointerSegment, readName, skipSpace } from './json-bytes.ts';
import {
  hintBetween,
  hintFor,
  type JsonFault,
  literalEnd,
  numberEnd,
  stringEnd,
  syntaxFault,
  type TokenEnd,
  truncatedFault,
} from './json-tokens.ts';
import type { Limits } from './limits.ts';

/** One open array or object. */
interface Frame {
  /** Names seen so far; undefined for an array. */
  readonly names: Set<string> | undefined;
  /** The member or item being read. */
  at: string | number;
}

function scalarEnd(bytes: Uint8Array, i: number, limits: Limits): TokenEnd {
  const byte = bytes[i] ?? 0;
  if (byte === 0x22) return stringEnd(bytes, i, limits);
  if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) return numberEnd(bytes, i, limits);
  if (byte === 0x74 || byte === 0x66 || byte === 0x6e) return literalEnd(bytes, i);
  return syntaxFault(i, hintFor(byte));
}

/**
 * The first fault of one JSON text in the order of its bytes, or undefined. The exact and slow way, taken when
 * JSON.parse or `scanJson` say that something is wrong: only it knows the place, and tells it without a snippet.
 */
export function inspectJson(bytes: Uint8Array, limits: Limits): JsonFault | undefined {
  const open: Frame[] = [];
  let i = skipSpace(bytes, 0);
  const expected = (): JsonFault =>
    i >= bytes.length ? truncatedFault(i) : syntaxFault(i, hintFor(bytes[i] ?? 0));

  /** Reads a member name and its colon; leaves `i` at the value. */
  const member = (frame: Frame, names: Set<string>): JsonFault | undefined => {
    const start = i;
    if (bytes[i] !== 0x22) return expected();
    const end = stringEnd(bytes, i, limits);
    if (typeof end !== 'number') return end;
    if (end - start - 2 > limits.keyBytes) {
      return {
        code: 'intake.key-too-long',
        index: start,
        params: { limit: limits.keyBytes },
      };
    }
    i = skipSpace(bytes, end);
    if (bytes[i] !== 0x3a) return expected();
    i = skipSpace(bytes, i + 1);
    const name = readName(bytes, start, end) ?? '';
    if (names.has(name)) {
      const pointer = open
        .slice(0, -1)
        .map((outer) => pointerSegment(outer.at))
        .join('');
      return { code: 'intake.duplicate-key', index: start, pointer };
    }
    if (names.size >= limits.keysPerObject) {
      return {
        code: 'intake.too-many-keys',
        index: start,
        params: { limit: limits.keysPerObject },
      };
    }
    names.add(name);
    frame.at = name;
    return undefined;
  };

  for (;;) {
    // Here a value begins.
    const byte = bytes[i];
    if (byte === 0x7b || byte === 0x5b) {
      if (open.length >= limits.depth)
        return {
          code: 'intake.json-depth',
          index: i,
          params: { limit: limits.depth },
        };
      const frame: Frame = byte === 0x7b ? { names: new Set(), at: '' } : { names: undefined, at: 0 };
      i = skipSpace(bytes, i + 1);
      if (bytes[i] !== byte + 2) {
        open.push(frame);
        const fault = frame.names && member(frame, frame.names);
        if (fault) return fault;
        continue;
      }
      i++;
    } else {
      if (byte === undefined) return truncatedFault(i);
      const end = scalarEnd(bytes, i, limits);
      if (typeof end !== 'number') return end;
      i = end;
    }
    // Here a value has ended: close what it completes, then go on to the next one.
    for (;;) {
      i = skipSpace(bytes, i);
      const frame = open[open.length - 1];
      if (!frame) return i < bytes.length ? { code: 'intake.json-trailing', index: i } : undefined;
      if (bytes[i] === 0x2c) {
        i = skipSpace(bytes, i + 1);
        if (frame.names) {
          const fault = member(frame, frame.names);
          if (fault) return fault;
        } else frame.at = Number(frame.at) + 1;
        break;
      }
      if (bytes[i] !== (frame.names ? 0x7d : 0x5d))
        return i >= bytes.length ? truncatedFault(i) : syntaxFault(i, hintBetween(bytes[i] ?? 0));
      open.pop();
      i++;
    }
  }
}
