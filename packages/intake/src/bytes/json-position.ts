import { findByte } from './find-byte.ts';
import type { Problem } from './problem.ts';
import { utf16Units } from './utf8.ts';

/** Where a text begins in its file. */
export interface TextStart {
  /** Line of its first byte, from 1. */
  readonly line: number;
  /** Column of its first byte in UTF-16 units, from 1. */
  readonly column: number;
  /** Offset of its first byte. */
  readonly byte: number;
}

export const textStart: TextStart = { line: 1, column: 1, byte: 0 };

/** Line and column of the byte at `index`, for a text that begins at `start`. */
function positionAt(bytes: Uint8Array, index: number, start: TextStart = textStart): TextStart {
  let line = start.line;
  let lineStart = 0;
  for (let lf = findByte(bytes, 0x0a, 0); lf >= 0 && lf < index; lf = findByte(bytes, 0x0a, lineStart)) {
    line++;
    lineStart = lf + 1;
  }
  const before = lineStart === 0 ? start.column : 1;
  return {
    line,
    column: before + utf16Units(bytes, lineStart, index),
    byte: start.byte + index,
  };
}

/** A fault at an index of a text as a problem with its place in the file. */
export function problemAt(
  bytes: Uint8Array,
  fault: {
    readonly code: string;
    readonly index: number;
    readonly pointer?: string;
    readonly params?: Problem['params'];
  },
  start: TextStart = textStart,
): Problem {
  const { line, column, byte } = positionAt(bytes, fault.index, start);
  const pointer = fault.pointer === undefined ? {} : { pointer: fault.pointer };
  return {
    code: fault.code,
    line,
    column,
    byte,
    ...pointer,
    params: fault.params ?? {},
  };
}
