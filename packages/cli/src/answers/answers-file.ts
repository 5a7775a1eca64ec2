import { readFile } from 'node:fs/promises';
import type { Answer } from '@amparo/core';
import { isAnswer, questionKindOf, questionKinds } from '@amparo/intake';
import type { OpenQuestion, QuestionText } from '@amparo/validate';
import { AtomicFile } from '../output/atomic-file.ts';
import { UsageError } from '../usage-error.ts';
import { isField } from './field-named.ts';
import type { QuestionWords } from './question-words.ts';

/** An entry of an answers file: an answer, or a question that still waits for one. */
interface Entry {
  readonly question: string;
  readonly sheet?: string;
  readonly heading?: string;
  /** Null waits for an answer; so does a word with null. */
  readonly answer: string | Readonly<Record<string, string | null>> | null;
  /** What is asked and what may be answered, for whoever fills in the file; reading passes over it. */
  readonly ask?: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** Of questions answered word by word: answers that look like the word. */
  readonly suggestions?: Readonly<Record<string, readonly string[]>>;
}

const comment =
  'Answers to questions of amparo check. Put an answer in place of each null, keep the file, and name it with --answers when you check the next export of the same form. Without a heading an answer holds for all columns, without a sheet for all sheets.';

/**
 * Reads the answers of a file; none where there is no such file yet.
 *
 * @throws {UsageError} when the file cannot be read or an entry is no answer to its question.
 */
export async function readAnswers(path: string): Promise<Answer[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new UsageError(`The file of --answers could not be read (${code}).`);
  }
  return entriesOf(text).flatMap((entry, at) => answerOf(entry, at + 1));
}

/** Writes answers, and after them the questions that still wait for one. */
export async function writeAnswers(
  path: string,
  answers: readonly Answer[],
  questions: readonly OpenQuestion[],
  describe: (question: OpenQuestion) => QuestionText,
  words: QuestionWords,
): Promise<void> {
  const open = questions.map((question): Entry => {
    const { question: name, sheet, heading } = question;
    const { ask, hint, options } = describe(question);
    const list = words.of(question);
    return {
      question: name,
      ...(sheet !== undefined && { sheet }),
      ...(heading !== undefined && { heading }),
      answer: list.length === 0 ? null : Object.fromEntries(list.map(({ word }) => [word, null])),
      ask,
      ...(hint !== undefined && { hint }),
      ...(options.length > 0 && {
        options: Object.fromEntries(options.map(({ option, meaning }) => [option, meaning])),
      }),
      ...(list.length > 0 && {
        suggestions: Object.fromEntries(list.map(({ word, suggestions }) => [word, suggestions])),
      }),
    };
  });
  await writeEntries(path, [...answers, ...open]);
}

/** Writes answers of which no question is open. */
export function writeGivenAnswers(path: string, answers: readonly Answer[]): Promise<void> {
  return writeEntries(path, answers);
}

async function writeEntries(path: string, answers: readonly (Answer | Entry)[]): Promise<void> {
  const text = `${JSON.stringify({ $comment: comment, answers }, null, 2)}\n`;
  try {
    const file = await AtomicFile.create(path);
    await file.write(text);
    await file.keep();
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `The file of --answers could not be written (${code}). Check that the folder exists and that you may write there.`,
    );
  }
}

function entriesOf(text: string): readonly unknown[] {
  try {
    const { answers } = JSON.parse(text.replace(/^\uFEFF/u, '')) as { answers?: unknown };
    if (Array.isArray(answers)) return answers;
  } catch {
    // What is said below holds for both.
  }
  throw new UsageError(
    'The file of --answers holds no list of answers. Name another file, and it will be written.',
  );
}

function answerOf(entry: unknown, number: number): Answer[] {
  const { question, sheet, heading, answer } = (entry ?? {}) as Partial<Entry>;
  const place = `In the file of --answers, entry ${number}`;
  const isName = (name: unknown) => name === undefined || typeof name === 'string';
  if (typeof question !== 'string' || !isName(sheet) || !isName(heading) || answer === undefined)
    throw new UsageError(`${place} is not a question with its answer.`);
  const kind = questionKindOf(question);
  if (!kind) {
    const names = questionKinds.map(({ name }) => name).join(', ');
    throw new UsageError(`${place} answers a question that is not known. Known are: ${names}.`);
  }
  const answered = answeredWords(answer);
  if (answered === null) return [];
  const given: Answer = {
    question,
    ...(sheet !== undefined && { sheet }),
    ...(heading !== undefined && { heading }),
    answer: answered,
  };
  if (isAnswer(given) && !namesNoField(given)) return [given];
  const options = Object.keys(kind.options);
  const how = kind.open?.hint ?? `Choose one of: ${options.join(', ')}.`;
  throw new UsageError(`${place} is no answer to ${question}. ${how}`);
}

/** Whether an answer about a column names a field that no record type has. */
function namesNoField({ question, answer }: Answer): boolean {
  const isOption = Object.hasOwn(questionKindOf(question)?.options ?? {}, String(answer));
  return question === 'column' && !isOption && !isField(String(answer));
}

/** An answer without the words that wait for one; null where nothing is answered. */
function answeredWords(answer: Entry['answer']): Answer['answer'] | null {
  if (typeof answer !== 'object' || answer === null) return answer;
  const given = Object.entries(answer).filter((entry): entry is [string, string] => entry[1] !== null);
  return given.length === 0 ? null : Object.fromEntries(given);
}
