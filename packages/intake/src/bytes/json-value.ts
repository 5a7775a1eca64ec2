import { isSpace } from './json-bytes.ts';
import { inspectJson } from './json-inspect.ts';
import { problemAt, type TextStart } from './json-position.ts';
import { hintFor } from './json-tokens.ts';
import type { JsonWindow } from './json-window.ts';
import type { Limits } from './limits.ts';
import type { Problem } from './problem.ts';

/** The text of one value, or why it cannot be had. */
export type TakenValue =
  | {
      readonly start: TextStart;
      readonly bytes: Uint8Array;
      readonly problem?: undefined;
    }
  | { readonly start: TextStart; readonly problem: Problem };

/** Finds the end of a value by its brackets, however the bytes come in. */
class ValueScanner {
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** Index after the value, or -1 when it goes on; `from` is where the last call stopped. */
  scan(bytes: Uint8Array, from: number): number {
    // Locals, as this runs for every byte.
    let depth = this.#depth;
    let inString = this.#inString;
    let i = this.#escaped && from < bytes.length ? from + 1 : from;
    this.#escaped = this.#escaped && i === from;
    for (; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (inString) {
        if (byte === 0x22) {
          inString = false;
          if (depth === 0) return i + 1;
        } else if (byte === 0x5c && ++i === bytes.length) this.#escaped = true;
      } else if (byte === 0x22) inString = true;
      else if ((byte | 0x20) === 0x7b) depth++;
      else if ((byte | 0x20) === 0x7d) {
        if (depth === 0) return i;
        if (--depth === 0) return i + 1;
      } else if (depth === 0 && (byte === 0x2c || byte === 0x3a || isSpace(byte))) return i;
    }
    this.#depth = depth;
    this.#inString = inString;
    return -1;
  }
}

/**
 * Takes the value that begins at the window's next byte and moves behind it. A value over the limit is passed over
 * without being kept; when its beginning is no JSON at all, its end cannot be known and the problem is fatal.
 */
export async function takeValue(window: JsonWindow, limits: Limits): Promise<TakenValue> {
  const start = window.place();
  const scanner = new ValueScanner();
  const limit = limits.lineBytes;
  let scanned = 0;
  for (;;) {
    const end = scanner.scan(window.bytes, window.at + scanned);
    const length = (end < 0 ? window.bytes.length : end) - window.at;
    if (length > limit) {
      const problem = overLimit(window.bytes.subarray(window.at, window.at + limit), start, limits);
      if (!problem.fatal) await passOver(window, scanner, end);
      return { start, problem };
    }
    if (end === window.at)
      return {
        start,
        problem: { ...emptyValue(window.bytes[end] ?? 0, start), fatal: true },
      };
    if (end >= 0) {
      const bytes = window.bytes.subarray(window.at, end);
      window.at = end;
      return { start, bytes };
    }
    scanned = length;
    if (!(await window.fill())) break;
  }
  const bytes = window.bytes.subarray(window.at);
  window.at = window.bytes.length;
  // A number, true, false or null at the top of a file has no end of its own.
  const fault = inspectJson(bytes, limits);
  return fault ? { start, problem: { ...problemAt(bytes, fault, start), fatal: true } } : { start, bytes };
}

/** A comma, colon or bracket where a value should begin. */
function emptyValue(byte: number, start: TextStart): Problem {
  return {
    code: 'intake.json-syntax',
    ...start,
    params: { hint: hintFor(byte) },
  };
}

function overLimit(beginning: Uint8Array, start: TextStart, limits: Limits): Problem {
  const fault = inspectJson(beginning, limits);
  if (fault?.code === 'intake.json-syntax') return { ...problemAt(beginning, fault, start), fatal: true };
  return {
    code: 'intake.record-too-long',
    line: start.line,
    column: start.column,
    byte: start.byte,
    params: { limit: limits.lineBytes },
  };
}

async function passOver(window: JsonWindow, scanner: ValueScanner, foundEnd: number): Promise<void> {
  let end = foundEnd;
  while (end < 0) {
    window.at = window.bytes.length;
    if (!(await window.fill())) return;
    end = scanner.scan(window.bytes, 0);
  }
  window.at = end;
}
