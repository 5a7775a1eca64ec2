import type { Answer, GivenAnswer, Question } from '@amparo/core';
import { fold } from '../values/fold.ts';

/** The answers that hold for one column, by the name of the question. */
export type Answers = Readonly<Record<string, GivenAnswer>>;

/** Finds the answers for a column: those for its heading on its sheet go before those that hold more widely. */
export class AnswerBook {
  readonly #answers: readonly Answer[];

  constructor(answers: readonly Answer[] = []) {
    this.#answers = answers.toSorted((one, other) => reach(other) - reach(one));
  }

  of(sheet?: string, heading?: string): Answers {
    const answers: Record<string, GivenAnswer> = {};
    for (const { question, answer, ...place } of this.#answers) {
      if (!isFor(place.sheet, sheet) || !isFor(place.heading, heading)) continue;
      const before = answers[question];
      // Words that the nearer answer does not name keep what they mean more widely.
      answers[question] =
        typeof before === 'object' && typeof answer === 'object' ? { ...before, ...answer } : answer;
    }
    return answers;
  }

  /**
   * The answers to a question that were given for headings by name, which are folded. One that holds more widely says
   * nothing of a single column.
   */
  byHeading(question: string, sheet: string | undefined): ReadonlyMap<string, GivenAnswer> {
    return new Map(
      this.#answers.flatMap((given) =>
        given.question === question && given.heading !== undefined && isFor(given.sheet, sheet)
          ? [[fold(given.heading), given.answer] as const]
          : [],
      ),
    );
  }
}

/** The widest first, so that the nearest answer is the last word. */
function reach({ sheet, heading }: Answer): number {
  return (sheet === undefined ? 1 : 0) + (heading === undefined ? 2 : 0);
}

/** Names are compared the way headings are: case, width and punctuation are not meant. */
function isFor(wanted: string | undefined, name: string | undefined): boolean {
  return wanted === undefined || (name !== undefined && fold(wanted) === fold(name));
}

/** Whether an answer was given for the column that a question is about, by its heading. */
export function isAnswerFor(
  { question, sheet, heading }: Omit<Answer, 'answer'>,
  asked: Pick<Question, 'question' | 'sheet' | 'heading'>,
): boolean {
  return (
    question === asked.question &&
    heading !== undefined &&
    isFor(heading, asked.heading) &&
    isFor(sheet, asked.sheet)
  );
}
