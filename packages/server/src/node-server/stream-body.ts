import type { IncomingMessage } from 'node:http';
import { Refusal } from '../http/refusal.ts';
import type { ServeLimits } from './serve-limits.ts';

/**
 * The body of a request as a stream that reads only when it is read: no more than one chunk waits in memory. It fails with a
 * `Refusal` when the client is too slow or sends too much, and with an `AbortError` when he leaves. Time counts while the
 * server waits for the client, not while the client waits for the server.
 *
 * @param begin Called before the first byte is asked for: whoever waits for `100 Continue` gets it then.
 */
export function streamBody(
  incoming: IncomingMessage,
  limits: ServeLimits,
  begin: () => void,
): ReadableStream<Uint8Array> {
  let received = 0;
  let waited = 0;
  let begun = false;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        if (!begun) begin();
        begun = true;
        const from = performance.now();
        // So much time in all, and for each byte what the lowest rate allows.
        const allowed = limits.bodyTimeout + (received * 1000) / limits.bodyRate - waited;
        const chunk = await nextChunk(incoming, allowed);
        waited += performance.now() - from;
        if (chunk === undefined) return controller.close();
        received += chunk.length;
        if (received > limits.maxBodySize) throw new Refusal('body-too-large', { reason: 'received-length' });
        controller.enqueue(chunk);
      },
    },
    // Nothing is asked for before somebody reads.
    { highWaterMark: 0 },
  );
}

/** The next bytes, or undefined at the end. */
async function nextChunk(incoming: IncomingMessage, milliseconds: number): Promise<Uint8Array | undefined> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const chunk = incoming.read() as Buffer | null;
    if (chunk !== null) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
    if (incoming.readableEnded) return undefined;
    if (incoming.destroyed) throw new DOMException('The client has left.', 'AbortError');
    if (!(await changed(incoming, until - performance.now())))
      throw new Refusal('request-timeout', { reason: 'body-too-slow' });
  }
}

const changes = ['readable', 'end', 'close', 'error'] as const;
/** The longest time of a timer. */
const longest = 2 ** 31 - 1;

/** Waits until there may be something to read, or nothing any more; false when that took too long. */
function changed(incoming: IncomingMessage, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (inTime: boolean) => {
      clearTimeout(timer);
      for (const change of changes) incoming.off(change, onChange);
      resolve(inTime);
    };
    const onChange = () => settle(true);
    const timer = setTimeout(() => settle(false), Math.min(Math.max(milliseconds, 0), longest));
    for (const change of changes) incoming.on(change, onChange);
  });
}
