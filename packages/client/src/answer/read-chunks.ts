import type { TryFacts } from '../transport/try-facts.ts';

/** The bytes of an answer as they come. Each is a sign of life; an answer that breaks off is a `NodeUnreachableError`. */
export async function* readChunks(response: Response, facts: TryFacts): AsyncGenerator<Uint8Array> {
  // Not every browser can iterate over a stream.
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw facts.brokenOff(error, 'cut-off');
      });
      facts.life.sign();
      if (done) return;
      yield value;
    }
  } finally {
    // Of an answer that was read to its end this does nothing.
    reader.cancel().catch(() => {});
  }
}
