/**
 * Keeps what does not fit into memory while many records are checked together. `overflowToDisk` of
 * `@amparo/validate/disk` is one for Node.
 */
export interface Overflow {
  /** Puts bytes away; each chunk is read before the next is asked for. */
  store(chunks: Iterable<Uint8Array>): StoredBytes;
  /** Forgets everything that is stored. */
  close(): void;
}

/** Gives bytes that were put away once, in the same order, in chunks of any size. */
export type StoredBytes = () => Iterable<Uint8Array>;
