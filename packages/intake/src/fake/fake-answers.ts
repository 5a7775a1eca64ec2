import type { Answer } from '@amparo/core';
import { AnswerBook, type Answers } from '../questions/answer-book.ts';
import { fold } from '../values/fold.ts';
import { pick } from './random.ts';
import { scramble } from './scramble.ts';

/** How often a word is drawn anew because it means something already. */
const mostDraws = 50;

/** The words of a column that mean codes only because somebody has said so, and what stands for them in the fake. */
export interface AnsweredWords {
  readonly has: (word: string) => boolean;
  /** A made-up word with an answer of its own: the one that stands for the word, or any of the column's. */
  readonly draw: (word: string, stays: boolean) => string;
}

/** Answers about a file, and how they read for the fake of it: with its sheets and headings, and with made-up words. */
export class FakeAnswers {
  readonly #answers: readonly Answer[];
  /** Made-up words by the folded word that they stand for. */
  readonly #words = new Map<string, string>();
  readonly #headings: { readonly sheet: string | undefined; readonly from: string; readonly to: string }[] =
    [];
  readonly #sheets = new Map<string, string>();

  constructor(answers: readonly Answer[] = []) {
    this.#answers = answers;
    const taken = new Set<string>();
    for (const { answer } of answers) {
      if (typeof answer !== 'object') continue;
      for (const [word, code] of Object.entries(answer)) for (const one of [word, code]) taken.add(fold(one));
    }
    for (const { answer } of answers) {
      if (typeof answer !== 'object') continue;
      for (const word of Object.keys(answer)) {
        if (this.#words.has(fold(word))) continue;
        let made = scramble(word);
        for (let draws = 0; taken.has(fold(made)) && draws < mostDraws; draws += 1)
          made = scramble(draws < 10 ? word : `${word}x`);
        this.#words.set(fold(word), made);
        taken.add(fold(made));
      }
    }
  }

  /** The answers for reading the original and what is made up: made-up words mean what the words mean that they stand for. */
  book(): AnswerBook {
    return new AnswerBook(
      this.#answers.map((one) =>
        typeof one.answer === 'object'
          ? { ...one, answer: { ...one.answer, ...this.#madeUp(one.answer) } }
          : one,
      ),
    );
  }

  /** The words of a column for which there are answers. */
  wordsOf({ codes }: Answers): AnsweredWords | undefined {
    if (typeof codes !== 'object') return undefined;
    const made = new Map(
      Object.keys(codes).flatMap((word) => {
        const its = this.#words.get(fold(word));
        return its === undefined ? [] : [[fold(word), its] as const];
      }),
    );
    const all = [...made.values()];
    return {
      has: (word) => made.has(fold(word)),
      draw: (word, stays) => (stays ? (made.get(fold(word)) ?? pick(all)) : pick(all)),
    };
  }

  /** Notes what a heading is called in the fake. */
  addHeading(sheet: string | undefined, from: string, to: string): void {
    this.#headings.push({ sheet, from: fold(from), to });
  }

  /** Notes what a sheet is called in the fake. */
  addSheet(from: string, to: string): void {
    this.#sheets.set(from, to);
  }

  /** The answers as they hold for the fake, once it is written. It is UTF-8, so nothing is to be said of its encoding. */
  inFake(): Answer[] {
    const all = this.#answers
      .filter(({ question }) => question !== 'encoding')
      .flatMap((one) => {
        const { question, answer: given } = one;
        const answer = typeof given === 'object' ? this.#madeUp(given) : given;
        return this.#placesOf(one).map((place): Answer => ({ question, ...place, answer }));
      });
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  }

  #placesOf({ sheet, heading }: Answer): Pick<Answer, 'sheet' | 'heading'>[] {
    const isMeant = (name: string | undefined) =>
      sheet === undefined || (name !== undefined && fold(name) === fold(sheet));
    if (heading === undefined) {
      if (sheet === undefined) return [{}];
      return [...this.#sheets].filter(([from]) => isMeant(from)).map(([, to]) => ({ sheet: to }));
    }
    return this.#headings
      .filter(({ sheet: on, from }) => from === fold(heading) && isMeant(on))
      .map(({ sheet: on, to }) => {
        const made = on === undefined ? undefined : this.#sheets.get(on);
        return { ...(made !== undefined && { sheet: made }), heading: to };
      });
  }

  #madeUp(answer: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(answer).map(([word, code]) => [this.#words.get(fold(word)) ?? word, code]),
    );
  }
}
