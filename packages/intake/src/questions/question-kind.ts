import type { GivenAnswer } from '@amparo/core';

/** A kind of question that reading may ask. One file, one kind. */
export interface QuestionKind {
  /** In kebab-words; never renamed, since answers are kept under it. */
  readonly name: string;
  /** What one answer holds for. */
  readonly scope: 'column' | 'sheet' | 'file';
  /** The question, for people. ICU MessageFormat with `cells`, how many cells wait for the answer, and `field`. */
  readonly ask: string;
  /** Why nothing is guessed. */
  readonly why: string;
  /** The answers to choose from with what they mean. Empty for a question with an open answer. */
  readonly options: Readonly<Record<string, string>>;
  /** Of an open question: what an answer looks like. */
  readonly open?: OpenAnswer;
}

/** What an answer to an open question looks like. */
export interface OpenAnswer {
  /** How to write it, for people. */
  readonly hint: string;
  /** Whether it is written so. */
  readonly accepts: (answer: GivenAnswer) => boolean;
}

/** Defines a kind of question. */
export function questionKind<const K extends QuestionKind>(kind: K): K {
  return kind;
}
