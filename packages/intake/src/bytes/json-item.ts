import { parseJson } from './json-text.ts';
import { hintBetween } from './json-tokens.ts';
import type { TakenValue } from './json-value.ts';
import type { JsonWindow } from './json-window.ts';
import type { Limits } from './limits.ts';
import type { Problem } from './problem.ts';

/** One record of a JSON file. */
export interface JsonDocumentRecord {
  readonly line: number;
  /** Column of its first byte, from 1, in UTF-16 units. */
  readonly column: number;
  /** Offset of its first byte in the source. */
  readonly byte: number;
  /** Where it is in the file: '' for a file of one record, '/0' in a list, '/records/0' in a wrapper. */
  readonly pointer: string;
  /** Its text, for `locateInJson`, which takes this record as the start of the text. */
  readonly bytes: Uint8Array;
  readonly value: unknown;
  readonly problem?: undefined;
}

/** A record, or what is wrong with it or with the text between records. */
export type JsonDocumentItem =
  | JsonDocumentRecord
  | {
      readonly line: number;
      readonly pointer: string;
      readonly problem: Problem;
    };

export interface JsonDocumentOptions {
  /** Names of members that hold the list of records; `defaultContainers` unless given. */
  readonly containers?: readonly string[];
}

/** What reading one file needs everywhere. */
export interface JsonReading {
  readonly window: JsonWindow;
  readonly limits: Limits;
  readonly options: JsonDocumentOptions;
}

/** A taken value as a record. */
export function toItem(taken: TakenValue, pointer: string, { limits }: JsonReading): JsonDocumentItem {
  const { line, column, byte } = taken.start;
  if (taken.problem) return { line, pointer, problem: taken.problem };
  const result = parseJson(taken.bytes, limits, { start: taken.start });
  if (!result.problem) {
    return {
      line,
      column,
      byte,
      pointer,
      bytes: taken.bytes,
      value: result.value,
    };
  }
  return { line, pointer, problem: withinFile(result.problem) };
}

/** A value that a comma or bracket ends is not cut off: what looks so in its own text is a slip. */
export function withinFile(problem: Problem): Problem {
  return problem.code === 'intake.truncated'
    ? { ...problem, code: 'intake.json-syntax', params: { hint: 'other' } }
    : problem;
}

/** A problem at the window after which nothing more can be read. */
export function stopItem(window: JsonWindow, code: string, params: Problem['params']): JsonDocumentItem {
  const { line, column, byte } = window.place();
  return {
    line,
    pointer: '',
    problem: { code, line, column, byte, params, fatal: true },
  };
}

/** For what stands at the window where a comma or a closing bracket should be. */
export function brokenItem(window: JsonWindow): JsonDocumentItem {
  const byte = window.bytes[window.at];
  if (byte === undefined) return stopItem(window, 'intake.truncated', {});
  return stopItem(window, 'intake.json-syntax', { hint: hintBetween(byte) });
}
