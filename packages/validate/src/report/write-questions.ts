import type { Codelist, Family, FieldNode } from '@amparo/core';
import { formatMessage } from '../messages/format-message.ts';
import { type ReportWord, reportWords } from '../messages/report-words.ts';
import { titleOf } from '../messages/word-diagnostic.ts';
import type { Words } from '../messages/words.ts';
import { inert } from './inert.ts';
import type { OpenQuestion } from './report.ts';

/** A question in words. */
export interface QuestionText {
  /** What is asked, of which column, and how many cells wait for the answer. */
  readonly ask: string;
  /** The same in its parts; `column` is empty where the question is about the whole file. */
  readonly parts: { readonly column: string; readonly question: string; readonly waiting: string };
  readonly why: string;
  /** How to write the answer of an open question. */
  readonly hint?: string;
  /** The answers to choose from, each with what it means, and what in the file speaks for it. */
  readonly options: readonly { readonly option: string; readonly meaning: string }[];
}

/**
 * Puts a question into words in a language, English where the language has none.
 *
 * @example
 * ```ts
 * import { families, loadWords, wordQuestion } from '@amparo/validate';
 * const question = { question: 'date-order', cells: 3, options: ['day-first'], evidence: { 'day-first': 7 } };
 * console.log(wordQuestion(question, families, await loadWords(families), 'en').options[0]);
 * ```
 */
export function wordQuestion(
  question: OpenQuestion,
  families: readonly Family[],
  words: Words,
  language: string,
): QuestionText {
  const { question: name, sheet, heading, recordType, field, cells, options, evidence } = question;
  const word = (key: string) => words.word(key, language);
  const say = (key: ReportWord, params: Readonly<Record<string, number>>) =>
    formatMessage(word(key) ?? reportWords[key], language, params);
  const tree = families.flatMap(({ records }) => records).find(({ record }) => record.type === recordType)
    ?.record.tree;
  const title = tree && field !== undefined ? titleOf(words, tree, field, language) : undefined;
  const place = [sheet, heading]
    .flatMap((part) => (part === undefined ? [] : [`“${inert(part)}”`]))
    .join(' ');
  // A heading that is the title itself is not said twice.
  const of = [place, title === heading ? undefined : title]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const ask = formatMessage(word(`question.${name}`) ?? name, language, { cells, field: title ?? '' });
  const waiting = say('questionCells', { cells });
  const hint = word(`question.${name}.hint`);
  return {
    ask: `${of === '' ? '' : `${of}: `}${ask} ${waiting}`,
    parts: { column: of, question: ask, waiting },
    why: word(`question.${name}.why`) ?? '',
    ...(hint !== undefined && { hint }),
    options: [...options, ...codesToChoose(question, tree)].map((option) => {
      const speaks = evidence[option] ?? 0;
      const parts = [
        word(`answer.${name}.${option}`) ??
          codeTitle(question, tree, option) ??
          (tree && fieldTitle(words, tree, option, language)),
        speaks > 0 ? `(${say('questionSpeaks', { cells: speaks })})` : undefined,
      ];
      return { option, meaning: parts.filter((part) => part !== undefined).join(' ') };
    }),
  };
}

/** The title of the field that an answer names, where it names one. */
function fieldTitle(words: Words, tree: FieldNode, path: string, language: string): string | undefined {
  return nodeAt(tree, path) && titleOf(words, tree, path, language);
}

/** Up to so many codes are listed for a question that is answered with codes; longer lists are looked up. */
const mostCodes = 24;

/** The codes that a question about words is answered with, if they are few. */
function codesToChoose(question: OpenQuestion, tree: FieldNode | undefined): readonly string[] {
  const codes = codelistOf(question, tree)?.codes ?? [];
  return codes.length > mostCodes ? [] : codes.map(({ code }) => code);
}

/** The title of a code. Titles of codes are English in every language. */
function codeTitle(question: OpenQuestion, tree: FieldNode | undefined, code: string): string | undefined {
  return codelistOf(question, tree)?.codes.find((entry) => entry.code === code)?.title;
}

function codelistOf({ question, field }: OpenQuestion, tree: FieldNode | undefined): Codelist | undefined {
  let node = tree && field !== undefined && question === 'codes' ? nodeAt(tree, field) : undefined;
  while (node?.kind === 'list') node = node.of;
  return node?.kind === 'leaf' ? node.wire.codelist : undefined;
}

function nodeAt(tree: FieldNode, path: string): FieldNode | undefined {
  let node: FieldNode | undefined = tree;
  for (const step of path.split('/')) {
    while (node?.kind === 'list') node = node.of;
    node = node?.kind === 'group' ? node.fields.find(({ name }) => name === step) : undefined;
  }
  return node;
}

/** A question in words as lines of text. */
export function questionLines({ ask, why, hint, options }: QuestionText): string[] {
  return [
    ask,
    ...[why, hint].flatMap((text) => (text === undefined || text === '' ? [] : [`    ${text}`])),
    ...optionLines(options),
  ];
}

/** Options that mean more than they say have a line each. */
function optionLines(options: QuestionText['options']): string[] {
  if (options.length === 0) return [];
  if (options.every(({ meaning }) => meaning === ''))
    return [`    ${options.map(({ option }) => option).join(', ')}`];
  return options.map(({ option, meaning }) => `    - ${option}${meaning === '' ? '' : `: ${meaning}`}`);
}
