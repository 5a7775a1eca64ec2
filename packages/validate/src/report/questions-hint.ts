import { inert } from './inert.ts';
import type { Say } from './write-places.ts';

/** How to answer the questions: in the file that they were written to, or in one to come. */
export function questionsHint(say: Say, answers: string | undefined): string {
  const how = answers === undefined ? say('questionsHint') : say('questionsKept', { file: inert(answers) });
  return `${how} ${say('answersSafe')}`;
}
