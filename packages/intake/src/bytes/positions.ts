import { pointerSegment, readName, skipSpace, skipString, skipValue } from './json-bytes.ts';
import { positionAt, type TextStart, textStart } from './json-position.ts';

/** Index of the value of a member of the object at `at`; the last one of that name, as JSON.parse takes it. */
function memberIndex(bytes: Uint8Array, at: number, segment: string): number {
  let found = -1;
  let i = skipSpace(bytes, at + 1);
  while (bytes[i] === 0x22) {
    const end = skipString(bytes, i);
    const name = readName(bytes, i, end);
    const value = skipSpace(bytes, skipSpace(bytes, end) + 1);
    if (name !== undefined && pointerSegment(name) === segment) found = value;
    i = skipSpace(bytes, skipValue(bytes, value));
    if (bytes[i] !== 0x2c) break;
    i = skipSpace(bytes, i + 1);
  }
  return found;
}

function itemIndex(bytes: Uint8Array, at: number, segment: string): number {
  if (!/^\/(0|[1-9]\d*)$/.test(segment)) return -1;
  let i = skipSpace(bytes, at + 1);
  for (let left = Number(segment.slice(1)); i < bytes.length && bytes[i] !== 0x5d; left--) {
    if (left === 0) return i;
    i = skipSpace(bytes, skipValue(bytes, i));
    if (bytes[i] !== 0x2c) return -1;
    i = skipSpace(bytes, i + 1);
  }
  return -1;
}

/**
 * Where the value that a JSON pointer names begins, or undefined when there is none. `bytes` is one JSON text that
 * has been parsed without a problem; `start` is where it begins in its file. Meant for the few places that are
 * shown: it walks the text anew each time.
 */
export function locateInJson(
  bytes: Uint8Array,
  pointer: string,
  start: TextStart = textStart,
): TextStart | undefined {
  let at = skipSpace(bytes, 0);
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  for (const name of pointer.split('/').slice(1)) {
    const segment = `/${name}`;
    if (bytes[at] === 0x7b) at = memberIndex(bytes, at, segment);
    else if (bytes[at] === 0x5b) at = itemIndex(bytes, at, segment);
    else return undefined;
    if (at < 0) return undefined;
  }
  return at < bytes.length ? positionAt(bytes, at, start) : undefined;
}
