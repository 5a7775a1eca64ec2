import type { Diagnostic } from '@amparo/core';
import { parseJson } from '../bytes/json-text.ts';
import { defaultLimits, type Limits } from '../bytes/limits.ts';
import { toFinding } from '../problem-finding.ts';

/** What a JSON text says, or the first thing wrong with it. */
export type JsonTextResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Reads one JSON text with everything checked that JSON.parse lets pass: encoding (UTF-8), depth, repeated names, lone
 * surrogates, numbers out of range, and the limits. For messages of a few megabytes; files are read by `readRecords`.
 *
 * @param bytes The text as it came. Nothing of it gets into a diagnostic.
 * @example
 * ```ts
 * import { readJsonText } from '@amparo/intake/json';
 * const read = readJsonText(new TextEncoder().encode('{ "a": 1, "a": 2 }'));
 * if (!read.ok) console.log(read.diagnostic.code); // intake.duplicate-key
 * ```
 */
export function readJsonText(bytes: Uint8Array, limits: Partial<Limits> = {}): JsonTextResult {
  const result = parseJson(bytes, { ...defaultLimits, ...limits });
  if (!result.problem) return { ok: true, value: result.value };
  return { ok: false, diagnostic: toFinding(result.problem).diagnostic };
}
