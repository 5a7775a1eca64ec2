import type { Answer } from '@amparo/core';
import type { EncodingCandidate } from '@amparo/intake';

/** Asks in which encoding a file is written. */
export type AskEncoding = (
  file: string,
  candidates: readonly EncodingCandidate[],
) => Promise<string | undefined>;

/** Which encodings somebody has chosen for files, so that a file that is read again is not asked about again. */
export class FileEncodings {
  readonly #ask: AskEncoding;
  readonly #chosen = new Map<string, string>();

  constructor(ask: AskEncoding) {
    this.#ask = ask;
  }

  /** The encoding of a file, which is asked for the first time. `path` is what was typed, `name` is shown. */
  async choose(
    { path, name }: { readonly path: string; readonly name: string },
    candidates: readonly EncodingCandidate[],
  ): Promise<string | undefined> {
    const encoding = this.#chosen.get(path) ?? (await this.#ask(name, candidates));
    if (encoding !== undefined) this.#chosen.set(path, encoding);
    return encoding;
  }

  /** Answers with what was chosen, in place of what was answered about encodings before. */
  addTo(answers: readonly Answer[]): readonly Answer[] {
    if (this.#chosen.size === 0) return answers;
    const chosen = [...new Set(this.#chosen.values())];
    return [
      ...answers.filter(({ question }) => question !== 'encoding'),
      ...chosen.map((answer): Answer => ({ question: 'encoding', answer })),
    ];
  }
}
