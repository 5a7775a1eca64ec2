import type { IncomingMessage } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/** What is read and dropped at most, in bytes. */
const most = 1 << 20;

/**
 * Drops what a client still sends after it was answered, for a moment: closed at once, the connection would be reset, and the
 * client would lose the answer before reading it.
 */
export async function linger(incoming: IncomingMessage, milliseconds: number): Promise<void> {
  // Until then Node takes the body for one that is read in pieces.
  await setImmediate();
  if (incoming.readableEnded || incoming.destroyed) return;
  await new Promise<void>((resolve) => {
    let dropped = 0;
    const settle = () => {
      clearTimeout(timer);
      incoming.off('data', drop).off('end', settle).off('close', settle);
      resolve();
    };
    const drop = (chunk: Buffer) => {
      dropped += chunk.length;
      if (dropped > most) settle();
    };
    const timer = setTimeout(settle, milliseconds);
    incoming.on('data', drop).on('end', settle).on('close', settle);
    incoming.resume();
  });
}
