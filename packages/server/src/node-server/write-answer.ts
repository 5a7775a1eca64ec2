import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { linger } from './linger.ts';
import type { ServeLimits } from './serve-limits.ts';

/** What writing needs to know. */
export interface WriteContext {
  readonly limits: ServeLimits;
  /** Whether the connection is to be closed afterwards whatever comes. */
  readonly isClosing: boolean;
}

/** Answers after which a connection is not used again: what came on it was too slow or too much. */
const closing = [408, 413];
/** Headers of one connection are no matter of the handler, and its body is framed here. */
const ownHeaders = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'trailer'];

/**
 * Writes an answer as fast as it is read, and no faster. Where the request was not read to its end, the connection is closed
 * after it. Fails when the client leaves, reads nothing for too long, or the answer itself fails.
 */
export async function writeAnswer(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { limits, isClosing }: WriteContext,
): Promise<void> {
  const { status, headers } = response;
  if (outgoing.destroyed) {
    await response.body?.cancel();
    throw new DOMException('The client has left.', 'AbortError');
  }
  const isUnread = hasBody(incoming) && !incoming.complete;
  outgoing.statusCode = status;
  for (const [name, value] of headers) if (!ownHeaders.includes(name)) outgoing.appendHeader(name, value);
  if (isClosing || isUnread || closing.includes(status) || headers.get('connection') === 'close')
    outgoing.setHeader('connection', 'close');

  const isHead = incoming.method === 'HEAD';
  if (isHead || response.body === null) {
    await response.body?.cancel();
    if (!isHead && status !== 204 && status !== 304) outgoing.setHeader('content-length', 0);
    outgoing.flushHeaders();
  } else await writeBody(response.body, outgoing, limits.answerTimeout);
  // Without a length, only the end of the connection tells that the answer is whole.
  if (isUnread && (isHead || outgoing.hasHeader('content-length')))
    await linger(incoming, limits.lingerTimeout);
  outgoing.socket?.setTimeout(limits.answerTimeout);
  outgoing.end();
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

async function writeBody(
  body: ReadableStream<Uint8Array>,
  outgoing: ServerResponse,
  patience: number,
): Promise<void> {
  const reader = body.getReader();
  let reading = reader.read();
  try {
    let next = await reading;
    if (!next.done) reading = reader.read();
    reading.catch(() => {});
    if (!outgoing.hasHeader('content-length') && (next.done || (await isEnd(reading))))
      outgoing.setHeader('content-length', next.done ? 0 : next.value.length);
    outgoing.flushHeaders();
    while (!next.done && !outgoing.destroyed) {
      if (!outgoing.write(next.value)) await drained(outgoing, patience);
      if (outgoing.destroyed) break;
      next = await reading;
      if (!next.done) reading = reader.read();
      reading.catch(() => {});
    }
    if (outgoing.destroyed) throw new DOMException('The client has left.', 'AbortError');
  } finally {
    // Not before the last read is over: Node ends the process when an iterable that is a body of a `Response` is cancelled
    // while it is asked for more. `request.signal` has told the handler at once.
    void reading.then(
      () => reader.cancel().catch(() => {}),
      () => {},
    );
  }
}

/** Whether a read is over already and found the end. */
async function isEnd(read: Promise<{ readonly done: boolean }>): Promise<boolean> {
  const found = await Promise.race([read, setImmediate(undefined)]).catch(() => undefined);
  return found?.done === true;
}

/** Waits for the client to read. Node cuts the connection when nothing moves on it for so long. */
function drained(outgoing: ServerResponse, patience: number): Promise<void> {
  const { socket } = outgoing;
  socket?.setTimeout(patience);
  return new Promise((resolve) => {
    const settle = () => {
      outgoing.off('drain', settle).off('close', settle);
      socket?.setTimeout(0);
      resolve();
    };
    outgoing.on('drain', settle).on('close', settle);
  });
}
