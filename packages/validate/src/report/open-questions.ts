import type { Question } from '@amparo/core';

/** Gathers questions, so that each is asked once however many tables ask it. */
export class OpenQuestions<Place> {
  readonly #questions = new Map<string, { question: Question; place: Place }>();

  add(question: Question, place: Place): void {
    const key = JSON.stringify([question.question, question.sheet, question.heading]);
    const known = this.#questions.get(key);
    this.#questions.set(
      key,
      known ? { ...known, question: together(known.question, question) } : { question, place },
    );
  }

  /** The questions with the place where each was asked first. Most cells first. */
  all(): { question: Question; place: Place }[] {
    return [...this.#questions.values()].sort((one, other) => other.question.cells - one.question.cells);
  }
}

function together(one: Question, other: Question): Question {
  const evidence: Record<string, number> = { ...one.evidence };
  for (const [answer, cells] of Object.entries(other.evidence))
    evidence[answer] = (evidence[answer] ?? 0) + cells;
  const options = [...new Set([...one.options, ...other.options])];
  return {
    ...one,
    cells: one.cells + other.cells,
    options: options.sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0)),
    evidence,
  };
}
