import type { Line } from './lines-of.ts';

/** Some lines of a batch that are stored together. */
export interface BatchPart {
  /** From 0. */
  readonly number: number;
  /** Which record of the batch the first line is, from 0. */
  readonly position: number;
  readonly lines: readonly Line[];
}

const mostLines = 256;
const mostBytes = 2 << 20;

/** Puts lines together. It follows from the bytes of the batch alone, so that it is the same however often it is sent. */
export async function* partsOf(lines: AsyncIterable<Line>): AsyncGenerator<BatchPart, void, undefined> {
  let number = 0;
  let position = 0;
  let gathered: Line[] = [];
  let bytes = 0;
  for await (const line of lines) {
    gathered.push(line);
    bytes += line.length;
    if (gathered.length < mostLines && bytes < mostBytes) continue;
    yield { number, position, lines: gathered };
    number += 1;
    position += gathered.length;
    gathered = [];
    bytes = 0;
  }
  if (gathered.length > 0) yield { number, position, lines: gathered };
}
