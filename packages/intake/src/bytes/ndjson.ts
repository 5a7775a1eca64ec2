import { skipSpace } from './json-bytes.ts';
import { parseJson } from './json-text.ts';
import type { Limits } from './limits.ts';
import { readLines } from './lines.ts';
import type { Problem } from './problem.ts';
import type { ByteSource } from './source.ts';

/** One record of an NDJSON file. */
export interface NdjsonRecord {
  readonly line: number;
  /** Offset of its first byte in the source. */
  readonly byte: number;
  /** Its text, for `locateInJson` when something in it is found wrong. */
  readonly bytes: Uint8Array;
  readonly value: unknown;
  readonly problem?: undefined;
}

/** A record, or what is wrong with its line. */
export type NdjsonItem = NdjsonRecord | { readonly line: number; readonly problem: Problem };

/** Reads one JSON value per line, one batch per chunk. Blank lines are passed over; a broken line spoils no other. */
export async function* readNdjson(
  source: ByteSource,
  limits: Limits,
): AsyncGenerator<NdjsonItem[], void, undefined> {
  for await (const lines of readLines(source, limits)) {
    const batch: NdjsonItem[] = [];
    for (const item of lines) {
      if ('problem' in item) {
        batch.push(item);
        continue;
      }
      const { line, byte, bytes } = item;
      if (skipSpace(bytes, 0) === bytes.length) continue;
      const result = parseJson(bytes, limits, {
        start: { line, column: 1, byte },
      });
      if (result.problem) batch.push({ line, problem: result.problem });
      else
        batch.push({
          line,
          byte,
          bytes,
          value: result.value,
        });
    }
    if (batch.length > 0) yield batch;
  }
}
