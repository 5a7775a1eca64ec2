import { createInterface } from 'node:readline/promises';
import type { Answer } from '@amparo/core';
import { isAnswer } from '@amparo/intake';
import { inert, type OpenQuestion } from '@amparo/validate';
import { type QuestionWord, QuestionWords } from './question-words.ts';

/** Where a person is asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** How many times an answer that cannot be one is asked for again. */
const tries = 3;

/**
 * Asks a person one question after the other. An empty line leaves a question open; so does the end of the input, for all
 * that follow. `describe` gives a question as lines of text.
 */
export async function askQuestions(
  questions: readonly OpenQuestion[],
  describe: (question: OpenQuestion) => readonly string[],
  { input, output }: Terminal,
  words: QuestionWords = new QuestionWords(),
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  try {
    for (const [at, question] of questions.entries()) {
      output.write(`\n${at + 1}/${questions.length}  ${describe(question).join('\n')}\n`);
      const list = words.of(question);
      const answer =
        list.length > 0
          ? await askWords(question, list, typed, output)
          : await askOne(question, typed, output);
      if (answer === 'end') break;
      if (answer) answers.push(answer);
    }
  } finally {
    lines.close();
  }
  return answers;
}

/** Asks for each word what it means. */
async function askWords(
  { question, sheet, heading }: OpenQuestion,
  words: readonly QuestionWord[],
  typed: AsyncIterator<string>,
  output: NodeJS.WritableStream,
): Promise<Answer | 'end' | undefined> {
  const given: Record<string, string> = {};
  let isOver = false;
  for (const { word, cells, suggestions } of words) {
    const choices = suggestions.map((code, at) => `${at + 1} = ${code}`).join(', ');
    output.write(
      `“${inert(word)}” (${cells}): ${choices === '' ? 'its code' : choices} (Enter leaves it open): `,
    );
    const line = await typed.next();
    isOver = line.done === true;
    if (isOver) break;
    const text = line.value.trim();
    if (text !== '') given[word] = suggestions[Number(text) - 1] ?? text;
  }
  const answer: Answer = {
    question,
    ...(sheet !== undefined && { sheet }),
    ...(heading !== undefined && { heading }),
    answer: given,
  };
  if (Object.keys(given).length > 0 && isAnswer(answer)) return answer;
  return isOver ? 'end' : undefined;
}

async function askOne(
  { question, sheet, heading, options }: OpenQuestion,
  typed: AsyncIterator<string>,
  output: NodeJS.WritableStream,
): Promise<Answer | 'end' | undefined> {
  const choices = options.map((option, at) => `${at + 1} = ${option}`).join(', ');
  for (let left = tries; left > 0; left--) {
    output.write(`${choices === '' ? 'Answer' : choices} (Enter leaves it open): `);
    const line = await typed.next();
    if (line.done) return 'end';
    const text = line.value.trim();
    if (text === '') return undefined;
    const answer: Answer = {
      question,
      ...(sheet !== undefined && { sheet }),
      ...(heading !== undefined && { heading }),
      answer: options[Number(text) - 1] ?? text,
    };
    if (isAnswer(answer)) return answer;
    output.write(`That is not an answer to this question.\n`);
  }
  return undefined;
}
