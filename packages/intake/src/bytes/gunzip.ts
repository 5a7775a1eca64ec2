import {
  Z_BUF_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
} from 'pako';
import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';

const OUTPUT_BYTES = 1 << 16;
const MAGIC = 0x1f;
/** The largest window, and gzip as the only wrapping. */
const GZIP_WINDOW = 15 + 16;

/**
 * Unpacks gzip while it is read, with checksum and length checked. Several packed texts in a row are one text, as
 * programs that append to a file or pack in parallel write them; zeros that fill up the end are passed over. However much
 * the input unpacks to, one piece of it is held at a time.
 *
 * Records differ in their ids at least, so text made of records does not shrink to a two-hundredth; what grows by more is
 * made to keep a program busy. There is no other bound, as nothing of what is unpacked is kept.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  { ratio, ratioFreeBytes }: Limits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new ZStream();
  zlibInflateInit2(stream, GZIP_WINDOW);
  stream.output = new Uint8Array(OUTPUT_BYTES);
  /** Whether a packed text is being read, or the bytes after one, of which zeros may only be followed by zeros. */
  let place: 'within' | 'between' | 'padding' = 'within';
  let taken = 0;
  let given = 0;
  for await (const chunk of chunks) {
    stream.input = chunk;
    stream.next_in = 0;
    stream.avail_in = chunk.length;
    // A full piece of output may have left some waiting that takes no more input.
    while (stream.avail_in > 0 || (place === 'within' && stream.avail_out === 0)) {
      const next = chunk[stream.next_in];
      if (place === 'between' && next === MAGIC) {
        zlibInflateReset(stream);
        place = 'within';
      } else if (place !== 'within') {
        if (next !== 0) throw new UnreadableError('intake.gzip-trailing');
        place = 'padding';
        stream.next_in++;
        stream.avail_in--;
        continue;
      }
      stream.next_out = 0;
      stream.avail_out = OUTPUT_BYTES;
      const waiting = stream.avail_in;
      const status = zlibInflate(stream, Z_NO_FLUSH);
      taken += waiting - stream.avail_in;
      given += stream.next_out;
      if (given > ratioFreeBytes && given > taken * ratio)
        throw new UnreadableError('intake.gzip-bomb', { limit: ratio });
      if (stream.next_out > 0) yield stream.output.slice(0, stream.next_out);
      if (status === Z_STREAM_END) place = 'between';
      else if (status !== Z_OK && status !== Z_BUF_ERROR) throw damaged(stream.msg);
    }
  }
  if (place === 'within') throw new UnreadableError('intake.gzip-truncated');
}

/** The checksum and the length at the end are what zlib itself tells apart from other damage, in its own fixed words. */
function damaged(message: string): UnreadableError {
  const isChecksum = message === 'incorrect data check' || message === 'incorrect length check';
  return new UnreadableError(isChecksum ? 'intake.gzip-checksum' : 'intake.gzip-damaged');
}
