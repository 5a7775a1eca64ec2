import { pointerSegment, readName } from './json-bytes.ts';
import { inspectJson } from './json-inspect.ts';
import { brokenItem, type JsonDocumentItem, type JsonReading, withinFile } from './json-item.ts';
import { listItems } from './json-list.ts';
import { problemAt } from './json-position.ts';
import { type JsonFault, syntaxFault } from './json-tokens.ts';
import { takeValue } from './json-value.ts';
import type { Limits } from './limits.ts';
import type { Problem } from './problem.ts';

const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const CLOSE = 0x7d;

/**
 * The records of the object at the window, which holds them in its member `container`. Its other members are
 * checked and passed over. False when reading cannot go on behind it.
 */
export async function* wrapperItems(
  reading: JsonReading,
  container: string,
): AsyncGenerator<JsonDocumentItem, boolean, undefined> {
  const { window } = reading;
  const names = new Set<string>();
  let byte: number | undefined = COMMA;
  while (byte === COMMA) {
    window.at++;
    if ((await window.next()) !== QUOTE) break;
    const { name, problem } = await memberName(reading, names);
    if (problem) yield { line: problem.line ?? 1, pointer: '', problem };
    if (problem?.fatal) return false;
    if ((await window.next()) !== COLON) break;
    window.at++;
    if ((await window.next()) === 0x5b && name === container) {
      if (!(yield* listItems(reading, pointerSegment(container)))) return false;
    } else {
      const fault = await memberProblem(reading);
      if (fault) yield { line: fault.line ?? 1, pointer: '', problem: fault };
      if (fault?.fatal) return false;
    }
    byte = await window.next();
    if (byte === CLOSE) {
      window.at++;
      return true;
    }
  }
  await window.next();
  yield brokenItem(window);
  return false;
}

/** Checks a member that holds no records. */
async function memberProblem({ window, limits }: JsonReading): Promise<Problem | undefined> {
  const taken = await takeValue(window, limits);
  if (taken.problem) return taken.problem;
  const fault = inspectJson(taken.bytes, limits);
  return fault && withinFile(problemAt(taken.bytes, fault, taken.start));
}

/** Reads a member name; one that came before gives a problem and no name, so it cannot be the container again. */
async function memberName(
  { window, limits }: JsonReading,
  seen: Set<string>,
): Promise<{ name?: string; problem?: Problem }> {
  const taken = await takeValue(window, limits);
  if (taken.problem) return { problem: taken.problem };
  const name = readName(taken.bytes, 0, taken.bytes.length);
  const fault = nameFault(taken.bytes, name, seen, limits);
  if (!fault) return { name: name ?? '' };
  const problem = problemAt(taken.bytes, fault, taken.start);
  return {
    problem: fault.code === 'intake.duplicate-key' ? problem : { ...problem, fatal: true },
  };
}

function nameFault(
  bytes: Uint8Array,
  name: string | undefined,
  seen: Set<string>,
  limits: Limits,
): JsonFault | undefined {
  const fault = inspectJson(bytes, limits);
  if (fault || name === undefined) return fault ?? syntaxFault(0, 'other');
  if (bytes.length - 2 > limits.keyBytes) {
    return {
      code: 'intake.key-too-long',
      index: 0,
      params: { limit: limits.keyBytes },
    };
  }
  if (seen.has(name)) return { code: 'intake.duplicate-key', index: 0, pointer: '' };
  if (seen.size >= limits.keysPerObject) {
    return {
      code: 'intake.too-many-keys',
      index: 0,
      params: { limit: limits.keysPerObject },
    };
  }
  seen.add(name);
  return undefined;
}
