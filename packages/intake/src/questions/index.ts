import type { Answer } from '@amparo/core';
import { calendar } from './calendar.ts';
import { codes } from './codes.ts';
import { column } from './column.ts';
import { crossMark } from './cross-mark.ts';
import { currency } from './currency.ts';
import { dateOrder } from './date-order.ts';
import { dateSerial } from './date-serial.ts';
import { decimalMark } from './decimal-mark.ts';
import { encoding } from './encoding.ts';
import { mergedCells } from './merged-cells.ts';
import { multiSplit } from './multi-split.ts';
import { offset } from './offset.ts';
import { phoneCountry } from './phone-country.ts';
import type { QuestionKind } from './question-kind.ts';
import { timeOfDay } from './time-of-day.ts';
import { twoDigitYear } from './two-digit-year.ts';

export type { OpenAnswer, QuestionKind } from './question-kind.ts';

/** Every kind of question that reading may ask. */
export const questionKinds: readonly QuestionKind[] = [
  dateOrder,
  calendar,
  twoDigitYear,
  dateSerial,
  offset,
  timeOfDay,
  decimalMark,
  currency,
  phoneCountry,
  codes,
  crossMark,
  multiSplit,
  mergedCells,
  column,
  encoding,
];

/** A kind of question by its name. */
export function questionKindOf(name: string): QuestionKind | undefined {
  return questionKinds.find((kind) => kind.name === name);
}

/** Whether an answer can be one to its question: one of the options, or written as the open question asks for. */
export function isAnswer({ question, answer }: Answer): boolean {
  const kind = questionKindOf(question);
  if (!kind) return false;
  if (typeof answer === 'string' && Object.hasOwn(kind.options, answer)) return true;
  return kind.open?.accepts(answer) ?? false;
}

/**
 * The words of all questions in English, by key: `question.NAME` and its `.why` and `.hint`, and `answer.NAME.OPTION`.
 * Catalogues hold them under the same keys.
 */
export const questionWords: Readonly<Record<string, string>> = Object.fromEntries(
  questionKinds.flatMap(({ name, ask, why, options, open }) => [
    [`question.${name}`, ask],
    [`question.${name}.why`, why],
    ...(open ? [[`question.${name}.hint`, open.hint]] : []),
    ...Object.entries(options).map(([option, meaning]) => [`answer.${name}.${option}`, meaning]),
  ]),
);
