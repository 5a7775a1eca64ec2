import type { Answer } from '@amparo/core';
import { isAnswerFor } from '@amparo/intake';
import type { OpenQuestion } from '@amparo/validate';
import type { QuestionWords } from './question-words.ts';

/** Answers without those that name nothing, and the headings of the columns for which there were such. */
export interface UsableAnswers {
  readonly answers: readonly Answer[];
  readonly unused: readonly string[];
}

/**
 * Takes out answers that were given for a column by its heading and name no code of its list, or no field of its record
 * type that is free. Only reading tells, so it is known by the questions that are still open.
 */
export function usableAnswers(
  given: readonly Answer[],
  questions: readonly OpenQuestion[],
  words: QuestionWords,
): UsableAnswers {
  const unused = new Set<string>();
  const answers = given.flatMap((entry): Answer[] => {
    const asked = questions.find((question) => isAnswerFor(entry, question));
    if (!asked) return [entry];
    const { answer } = entry;
    if (typeof answer === 'string') {
      if (entry.question !== 'column') return [entry];
      unused.add(asked.heading ?? '');
      return [];
    }
    const kept = Object.entries(answer).filter(([, text]) => words.codeOf(asked, text) !== undefined);
    if (kept.length < Object.keys(answer).length) unused.add(asked.heading ?? '');
    return kept.length === 0 ? [] : [{ ...entry, answer: Object.fromEntries(kept) }];
  });
  return { answers, unused: [...unused] };
}
