import { countMembers } from './count-members.ts';
import { decodeUtf8 } from './json-bytes.ts';
import { inspectJson } from './json-inspect.ts';
import { problemAt, type TextStart, textStart } from './json-position.ts';
import { scanJson } from './json-scan.ts';
import type { Limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { firstInvalidUtf8, incompleteTail } from './utf8.ts';

/** A parsed JSON text, or the first thing wrong with it. */
export type JsonResult =
  | {
      readonly value: unknown;
      readonly problem?: undefined;
    }
  | { readonly problem: Problem };

export interface ParseJsonOptions {
  /** Where the text begins in its file, so that problems tell places of the file. */
  readonly start?: TextStart;
}

/**
 * Parses one JSON text with everything checked that JSON.parse lets pass: encoding, depth, duplicate names, lone
 * surrogates, number range, limits. Members named `__proto__` stay plain data.
 */
export function parseJson(bytes: Uint8Array, limits: Limits, options: ParseJsonOptions = {}): JsonResult {
  const start = options.start ?? textStart;
  const { members, suspect } = scanJson(bytes, limits);
  if (suspect) {
    const problem = findJsonProblem(bytes, limits, start);
    if (problem) return { problem };
  }
  let value: unknown;
  try {
    value = JSON.parse(decodeUtf8(bytes));
  } catch {
    const problem = findJsonProblem(bytes, limits, start);
    return {
      problem:
        problem ??
        problemAt(bytes, { code: 'intake.json-syntax', index: 0, params: { hint: 'other' } }, start),
    };
  }
  if (countMembers(value) !== members) {
    const problem = findJsonProblem(bytes, limits, start);
    if (problem) return { problem };
  }
  return { value };
}

/** The first fault of a JSON text with its place, or undefined. Slow and exact. */
export function findJsonProblem(
  bytes: Uint8Array,
  limits: Limits,
  start: TextStart = textStart,
): Problem | undefined {
  const invalid = firstInvalidUtf8(bytes);
  const readable = invalid < 0 ? bytes : bytes.subarray(0, invalid);
  const fault = inspectJson(readable, limits);
  // Before the invalid byte the text only breaks off; any other fault there comes first. A character that the end of the
  // text cuts apart is no fault of the encoding.
  const isCut = invalid >= 0 && incompleteTail(bytes) === invalid;
  if (invalid >= 0 && !isCut && (!fault || fault.code === 'intake.truncated')) {
    return problemAt(bytes, { code: 'intake.encoding', index: invalid, params: { found: 'notUtf8' } }, start);
  }
  return fault && problemAt(bytes, fault, start);
}
