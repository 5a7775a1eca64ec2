import { UnreadableError } from './problem.ts';

/**
 * An encoding that a text may be written in, with pieces of the text read that way. The pieces are data: they are for
 * the eyes of the person whose file it is, and stay out of whatever is printed, logged or sent as a whole.
 */
export class EncodingCandidate {
  /** A label of the Encoding Standard, such as `windows-874`. */
  readonly label: string;
  readonly #samples: readonly string[];

  constructor(label: string, samples: readonly string[]) {
    this.label = label;
    this.#samples = samples;
  }

  /** Up to three lines, each of cells with letters beyond ASCII. Characters that could act on a terminal are escaped. */
  get samples(): readonly string[] {
    return this.#samples;
  }
}

/**
 * Asks which of the candidates, the likeliest first, is right. An answer is a label of the Encoding Standard, also one
 * that is no candidate; without an answer the text is not read.
 */
export type ChooseEncoding = (
  candidates: readonly EncodingCandidate[],
) => string | undefined | Promise<string | undefined>;

/** Thrown when a text is not UTF-8 and nobody has said what it is. */
export class UnclearEncodingError extends UnreadableError {
  readonly #candidates: readonly EncodingCandidate[];

  constructor(candidates: readonly EncodingCandidate[], byte: number) {
    const labels = candidates.map(({ label }) => label);
    super('intake.encoding-unclear', { byte, candidates: labels.join(', '), first: labels[0] ?? '' });
    this.#candidates = candidates;
  }

  /** What the text may be, the likeliest first. */
  get candidates(): readonly EncodingCandidate[] {
    return this.#candidates;
  }
}
