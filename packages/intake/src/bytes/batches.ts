/** The items of batches one by one. Readers give one batch per chunk, as awaiting each item costs more than reading it. */
export async function* flatten<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T, void, undefined> {
  for await (const batch of batches) yield* batch;
}
