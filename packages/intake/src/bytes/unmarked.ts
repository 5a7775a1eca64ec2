import { type ByteOrderMark, byteOrderMark } from './bom.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { UnreadableError } from './problem.ts';
import { type ByteSource, readChunks } from './source.ts';

/** A mark is at most four bytes, and a stream may give them one by one. */
const MARK_BYTES = 4;

/** The chunks of a source after its byte order mark, if it has one; `onMark` is told before the first chunk comes. */
export async function* unmarkedChunks(
  source: ByteSource,
  onMark: (mark: ByteOrderMark) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const head = new GrowingBytes();
  let started = false;
  const start = (bytes: Uint8Array): Uint8Array => {
    started = true;
    const mark = byteOrderMark(bytes);
    if (!mark) return bytes;
    onMark(mark);
    return bytes.subarray(mark.length);
  };
  for await (const chunk of readChunks(source)) {
    if (started) {
      yield chunk;
      continue;
    }
    head.append(chunk);
    if (head.length < MARK_BYTES) continue;
    const rest = start(head.take());
    if (rest.length > 0) yield rest;
  }
  if (!started && head.length > 0) {
    const rest = start(head.take());
    if (rest.length > 0) yield rest;
  }
}

/** JSON is exchanged as UTF-8 only (RFC 8259): any other mark means that the file cannot be read as JSON. */
export function requireUtf8(mark: ByteOrderMark): void {
  if (mark.encoding !== 'utf-8')
    throw new UnreadableError('intake.encoding', {
      byte: 0,
      found: mark.encoding.replaceAll('-', ''),
    });
}
