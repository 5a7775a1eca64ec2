import { findByte } from './find-byte.ts';
import { GrowingBytes } from './growing-bytes.ts';
import type { Limits } from './limits.ts';
import type { Problem } from './problem.ts';
import type { ByteSource } from './source.ts';
import { requireUtf8, unmarkedChunks } from './unmarked.ts';

/** One line without its end (LF or CRLF). */
export interface TextLine {
  readonly line: number;
  /** Offset of its first byte in the source. */
  readonly byte: number;
  readonly bytes: Uint8Array;
}

/** A line, or what is wrong with it. */
export type LineItem = TextLine | { readonly line: number; readonly problem: Problem };

const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits UTF-8 text into lines, one batch per chunk. A line over the limit gives one problem and is passed over
 * without being kept, so a file that is one endless line costs no memory.
 */
export async function* readLines(
  source: ByteSource,
  limits: Limits,
): AsyncGenerator<LineItem[], void, undefined> {
  const limit = limits.lineBytes;
  const pending = new GrowingBytes();
  let batch: LineItem[] = [];
  let line = 1;
  let offset = 0;
  let lineStart = 0;
  let skipping = false;

  const tooLong = (): void => {
    batch.push({
      line,
      problem: {
        code: 'intake.line-too-long',
        line,
        byte: lineStart,
        params: { limit },
      },
    });
  };
  const emit = (raw: Uint8Array): void => {
    const bytes = raw[raw.length - 1] === CR ? raw.subarray(0, -1) : raw;
    if (bytes.length > limit) tooLong();
    else batch.push({ line, byte: lineStart, bytes });
  };
  const chunks = unmarkedChunks(source, (mark) => {
    requireUtf8(mark);
    batch.push({
      line,
      problem: { code: 'intake.bom', line, byte: 0, params: {} },
    });
    offset = mark.length;
    lineStart = mark.length;
  });

  for await (const chunk of chunks) {
    let from = 0;
    for (let lf = findByte(chunk, LF, 0); lf >= 0; lf = findByte(chunk, LF, from)) {
      if (skipping) skipping = false;
      else if (pending.length === 0) emit(chunk.subarray(from, lf));
      else {
        pending.append(chunk.subarray(from, lf));
        emit(pending.take());
      }
      line++;
      from = lf + 1;
      lineStart = offset + from;
    }
    if (!skipping && from < chunk.length) {
      // One byte of grace, as the last one may be the CR of the line end.
      if (pending.length + chunk.length - from > limit + 1) {
        tooLong();
        pending.clear();
        skipping = true;
      } else pending.append(chunk.subarray(from));
    }
    offset += chunk.length;
    if (batch.length > 0) {
      yield batch;
      batch = [];
    }
  }
  if (pending.length > 0) emit(pending.take());
  if (batch.length > 0) yield batch;
}
