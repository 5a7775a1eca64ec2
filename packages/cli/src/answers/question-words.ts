import type { Question } from '@amparo/core';
import type { QuestionItem } from '@amparo/intake';

/** A word that a question is about, with how often it stands and which answers look like it. */
export type QuestionWord = ReturnType<NonNullable<QuestionItem['words']>>[number];

/**
 * The words of questions that are answered word by word. They are data: they are shown to the person whose file it is,
 * on a terminal and in the answers file, and stand in no report.
 */
export class QuestionWords {
  readonly #words = new Map<string, readonly QuestionWord[]>();
  readonly #codesOf = new Map<string, NonNullable<QuestionItem['codeOf']>[]>();

  add({ question, words, codeOf }: QuestionItem): void {
    if (!words) return;
    const key = keyOf(question);
    if (codeOf) this.#codesOf.set(key, [...(this.#codesOf.get(key) ?? []), codeOf]);
    const known = this.#words.get(key) ?? [];
    const more = words().filter(({ word }) => known.every((one) => one.word !== word));
    this.#words.set(key, [...known, ...more]);
  }

  of(question: Pick<Question, 'question' | 'sheet' | 'heading'>): readonly QuestionWord[] {
    return this.#words.get(keyOf(question)) ?? [];
  }

  /** The code that a text names for a question; the text itself where no list is known. Undefined if it names none. */
  codeOf(question: Pick<Question, 'question' | 'sheet' | 'heading'>, text: string): string | undefined {
    const lists = this.#codesOf.get(keyOf(question));
    if (!lists) return text;
    for (const codeOf of lists) {
      const code = codeOf(text);
      if (code !== undefined) return code;
    }
    return undefined;
  }
}

function keyOf({ question, sheet, heading }: Pick<Question, 'question' | 'sheet' | 'heading'>): string {
  return JSON.stringify([question, sheet, heading]);
}
