import { createInterface } from 'node:readline/promises';
import type { Answer } from '@amparo/core';
import { type AskWord, isAnswer } from '@amparo/intake';
import { inert, type OpenQuestion } from '@amparo/validate';
import type { Say } from '../say.ts';
import type { QuestionWord, QuestionWords } from './question-words.ts';

/** Where a person is asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** How a person is asked. */
export interface Asking {
  /** A question as lines of text. */
  readonly describe: (question: OpenQuestion) => readonly string[];
  readonly say: Say<AskWord>;
  readonly words: QuestionWords;
  /** The field that a text names for a question about a column; undefined if it names none. */
  readonly fieldOf: (question: OpenQuestion, text: string) => string | undefined;
}

/** How many times an answer that cannot be one is asked for again. */
const tries = 3;

/**
 * Asks a person one question after the other. An empty line leaves a question open; so does the end of the input, for all
 * that follow.
 */
export async function askQuestions(
  questions: readonly OpenQuestion[],
  { input, output }: Terminal,
  asking: Asking,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  const read = async (prompt: string): Promise<string | undefined> => {
    output.write(`${prompt} `);
    const line = await typed.next();
    return line.done ? undefined : line.value.trim();
  };
  try {
    for (const [at, question] of questions.entries()) {
      const tell = (text: string) => void output.write(`${text}\n`);
      tell(`\n${at + 1}/${questions.length}  ${asking.describe(question).join('\n')}`);
      const list = asking.words.of(question);
      const { answer, isOver } = await (list.length > 0
        ? askWords(question, list, { ...asking, read, tell })
        : askOne(question, { ...asking, read, tell }));
      if (answer !== undefined) answers.push(answer);
      if (isOver) break;
    }
  } finally {
    lines.close();
  }
  return answers;
}

/** A question being asked. */
interface Talk extends Asking {
  /** The next line that is typed; undefined at the end of the input. */
  readonly read: (prompt: string) => Promise<string | undefined>;
  readonly tell: (text: string) => void;
}

/** What came of asking. */
interface Asked {
  readonly answer?: Answer;
  readonly isOver: boolean;
}

/** Asks for each word what it means. */
async function askWords(question: OpenQuestion, words: readonly QuestionWord[], talk: Talk): Promise<Asked> {
  const { say, read, tell } = talk;
  const given: Record<string, string> = {};
  const answer = (isOver: boolean): Asked => ({
    ...(Object.keys(given).length > 0 && { answer: answerTo(question, given) }),
    isOver,
  });
  for (const { word, cells, suggestions } of words) {
    const prompt = suggestions.length === 0 ? say('ask.code') : choosing(suggestions, say);
    for (let left = tries; left > 0; left--) {
      const text = await read(`“${inert(word)}” (${cells}): ${prompt}`);
      if (text === undefined) return answer(true);
      if (text === '') break;
      const code = suggestions[Number(text) - 1] ?? talk.words.codeOf(question, text);
      if (code !== undefined) {
        given[word] = code;
        break;
      }
      tell(say('ask.notCode'));
    }
  }
  return answer(false);
}

async function askOne(question: OpenQuestion, talk: Talk): Promise<Asked> {
  const { say, read, tell, fieldOf } = talk;
  const { options } = question;
  const prompt = options.length === 0 ? say('ask.write') : choosing(options, say);
  const isOfColumn = question.question === 'column';
  for (let left = tries; left > 0; left--) {
    const text = await read(prompt);
    if (text === undefined) return { isOver: true };
    if (text === '') break;
    const meant = options[Number(text) - 1] ?? text;
    const isOption = options.includes(meant);
    const answer = isOfColumn && !isOption ? fieldOf(question, meant) : meant;
    const given = answer === undefined ? undefined : answerTo(question, answer);
    if (given && isAnswer(given)) return { answer: given, isOver: false };
    tell(say(isOfColumn ? 'ask.notField' : 'ask.notAnswer'));
  }
  return { isOver: false };
}

function choosing(options: readonly string[], say: Say<AskWord>): string {
  return say('ask.choose', { choices: options.map((option, at) => `${at + 1} = ${option}`).join(', ') });
}

function answerTo({ question, sheet, heading }: OpenQuestion, answer: Answer['answer']): Answer {
  return {
    question,
    ...(sheet !== undefined && { sheet }),
    ...(heading !== undefined && { heading }),
    answer,
  };
}
