/** How long the segments are that lines are kept in, in bytes. */
export const segmentLength = 1 << 16;

/** Segments that are used again, so that memory does not fill with old ones faster than it is freed. */
export class SegmentPool {
  readonly #free: Uint8Array[] = [];

  /** A segment of at least this length. */
  take(length: number): Uint8Array {
    return length > segmentLength
      ? new Uint8Array(length)
      : (this.#free.pop() ?? new Uint8Array(segmentLength));
  }

  /** Takes segments back; longer ones are let go. */
  give(segments: readonly Uint8Array[]): void {
    for (const segment of segments) if (segment.length === segmentLength) this.#free.push(segment);
  }
}
