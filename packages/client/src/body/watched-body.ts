import { chunksOf } from './spool.ts';

/** Browsers send streams over HTTP/2 only, and none of them everywhere. */
const canSendStreams = !('window' in globalThis || 'WorkerGlobalScope' in globalThis);

/** A body on its way out. */
export interface WatchedBody {
  readonly body: Blob | ReadableStream<Uint8Array>;
  /** Whether it is told how many bytes have gone out. */
  readonly isWatched: boolean;
  /** What happened where the Blob could not be read, such as a file that was changed: no fault of the connection. */
  readonly fault: () => unknown;
}

/** A Blob as a body of which each chunk is told when it goes out, where the platform can send streams. */
export function watchBody(blob: Blob, onBytes: (count: number) => void): WatchedBody {
  if (!canSendStreams) return { body: blob, isWatched: false, fault: () => undefined };
  const chunks = chunksOf(blob.stream());
  let fault: unknown;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const next = await chunks.next();
          if (next.done) return controller.close();
          onBytes(next.value.length);
          controller.enqueue(next.value);
        } catch (error) {
          fault = error;
          throw error;
        }
      },
      cancel: async () => {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, isWatched: true, fault: () => fault };
}
