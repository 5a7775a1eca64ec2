import { findBeyondAscii } from './find-beyond-ascii.ts';
import { GrowingBytes } from './growing-bytes.ts';

/** The first stretch of a text that is not ASCII alone. */
export interface BeyondAscii {
  /** All that was taken: from the byte before the first beyond ASCII, which may belong to a letter with it. */
  readonly taken: Uint8Array;
  /** So much of it as is judged, however much came at once. */
  readonly window: Uint8Array;
  /** Whether that is all there is. */
  readonly ended: boolean;
  /** Where the first byte beyond ASCII is. */
  readonly at: number;
  /** What is judged, with the beginning of its line if that is near. */
  readonly sample: Uint8Array;
}

const WINDOW_BYTES = 1 << 16;
const CONTEXT_BYTES = 256;

/**
 * Passes on the ASCII that a text begins with, and gives the stretch after it, which is not passed on; undefined if all
 * of the text is ASCII. How the text is cut into chunks makes no difference to the stretch.
 */
export async function* leadingAscii(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, BeyondAscii | undefined, undefined> {
  let at = 0;
  let held: Uint8Array = new Uint8Array(0);
  let context: Uint8Array = new Uint8Array(0);
  const remember = (bytes: Uint8Array): void => {
    context = joined(context, bytes.subarray(-CONTEXT_BYTES)).slice(-CONTEXT_BYTES);
  };
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    const chunk = next.value;
    const first = findBeyondAscii(chunk);
    if (first !== 0) {
      if (held.length > 0) yield held;
      remember(held);
      const last = (first < 0 ? chunk.length : first) - 1;
      if (last > 0) yield chunk.subarray(0, last);
      remember(chunk.subarray(0, last));
      held = chunk.subarray(last, last + 1);
      at += last + 1;
    }
    if (first < 0) continue;
    const collected = new GrowingBytes();
    collected.append(held);
    collected.append(chunk.subarray(first));
    while (collected.length < WINDOW_BYTES) {
      const more = await chunks.next();
      if (more.done) break;
      collected.append(more.value);
    }
    const taken = collected.take();
    const window = taken.subarray(0, WINDOW_BYTES);
    return {
      taken,
      window,
      ended: taken.length < WINDOW_BYTES,
      at,
      sample: joined(context.subarray(context.lastIndexOf(0x0a) + 1), window),
    };
  }
  if (held.length > 0) yield held;
  return undefined;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
