import type { Family, FieldNode } from '@amparo/core';
import { formatMessage } from '../../messages/format-message.ts';
import { type ReportWord, reportWords } from '../../messages/report-words.ts';
import { titleOf } from '../../messages/word-diagnostic.ts';
import type { Words } from '../../messages/words.ts';
import { questionsHint } from '../questions-hint.ts';
import type { Say } from '../write-places.ts';
import { directionOf } from './direction.ts';

/** How a page speaks: its language and where its words come from. */
export interface Voice {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  readonly families: readonly Family[];
  readonly say: Say;
  /** How to answer open questions. */
  readonly questionsHint: string;
  /** A word as a heading: without the colon that leads on to a list. */
  readonly heading: Say;
  readonly number: (value: number) => string;
  /** A share of 1. */
  readonly percent: (share: number) => string;
  readonly treeOf: (recordType: string | undefined) => FieldNode | undefined;
  readonly typeTitle: (recordType: string) => string;
  readonly fieldTitle: (recordType: string | undefined, path: string) => string;
}

/** Makes the voice of a page. English stands in for what the language lacks. */
export function voiceOf(
  families: readonly Family[],
  words: Words,
  language: string,
  answers?: string,
): Voice {
  const trees = new Map(
    families.flatMap(({ records }) => records.map(({ record }) => [record.type, record.tree])),
  );
  const treeOf: Voice['treeOf'] = (recordType) =>
    recordType === undefined ? undefined : trees.get(recordType);
  const title = (recordType: string | undefined, path: string, otherwise: string) => {
    const tree = treeOf(recordType);
    return tree ? titleOf(words, tree, path, language) : otherwise;
  };
  const say: Say = (word: ReportWord, params = {}) =>
    formatMessage(words.word(word, language) ?? reportWords[word], language, params);
  // The digits of messages.
  const numbers = `${language}-u-nu-latn`;
  const count = new Intl.NumberFormat(numbers);
  const share = new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 0 });
  return {
    language,
    direction: directionOf(language),
    words,
    families,
    say,
    questionsHint: questionsHint(say, answers),
    heading: (word, params) => say(word, params).replace(/\s*[:：]\s*$/u, ''),
    number: (value) => count.format(value),
    percent: (value) => share.format(value),
    treeOf,
    typeTitle: (recordType) => title(recordType, '', recordType),
    fieldTitle: (recordType, path) => title(recordType, path, path),
  };
}
