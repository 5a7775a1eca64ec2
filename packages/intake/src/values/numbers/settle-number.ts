import type { Answers } from '../../questions/answer-book.ts';
import type { Asked, Evidence, UnreadValue } from '../value.ts';
import { type DecimalMark, type WrittenNumber, writtenNumber } from './written-number.ts';

/** A number that is understood: as a plain decimal, and how. */
export interface SettledNumber {
  readonly number: string;
  /** What was done; absent where the number is as written. */
  readonly change?: string;
  /** Whether the mark that was answered for the column cannot be meant here. */
  readonly isAgainstAnswer: boolean;
  readonly evidence?: readonly Evidence[];
}

/** A number that is not: for good, or until the mark is answered. */
export type OpenNumber = { readonly asks?: Asked };

/** Tells that of two readings only that with decimals is possible. `mark` is what stands before them. */
export type IsOnly = (withDecimals: string, whole: string, mark: DecimalMark) => boolean;

const speaksFor: Readonly<Record<DecimalMark, readonly Evidence[]>> = {
  point: [{ question: 'decimal-mark', answer: 'point' }],
  comma: [{ question: 'decimal-mark', answer: 'comma' }],
};

/** The fault of a number that was not understood. */
export function numberFault({ asks }: OpenNumber): UnreadValue {
  return asks
    ? { fault: { code: 'intake.number-ambiguous', fix: 'ask', params: {}, asks: [asks] } }
    : { fault: { code: 'intake.number-not-understood', fix: 'ask', params: {} } };
}

/**
 * Decides what a number means: by itself where one mark reads it or both read the same, else by the answer of its column.
 */
export function settleNumber(
  text: string,
  answers: Answers,
  isOnly: IsOnly = () => false,
): SettledNumber | OpenNumber {
  const { point, comma } = writtenNumber(text);
  const answered = answers['decimal-mark'];
  if (point !== undefined && comma !== undefined && point !== comma) {
    const meant = meantMark({ point, comma }, answered, isOnly);
    if (!meant) return { asks: { question: 'decimal-mark', options: ['point', 'comma'] } };
    const number = meant === 'point' ? point : comma;
    return {
      number,
      ...(number !== text && {
        change: meant === answered ? 'intake.number-as-answered' : 'intake.number-rewritten',
      }),
      isAgainstAnswer: false,
    };
  }
  const number = point ?? comma;
  if (number === undefined) return {};
  const only = point === undefined ? 'comma' : comma === undefined ? 'point' : undefined;
  return {
    number,
    ...(number !== text && { change: 'intake.number-rewritten' }),
    isAgainstAnswer: only !== undefined && answered !== undefined && answered !== only,
    ...(only && { evidence: speaksFor[only] }),
  };
}

function meantMark(
  { point, comma }: Required<WrittenNumber>,
  answered: unknown,
  isOnly: IsOnly,
): DecimalMark | undefined {
  const withDecimals = point.includes('.') ? 'point' : 'comma';
  const both = { point, comma };
  if (isOnly(both[withDecimals], both[withDecimals === 'point' ? 'comma' : 'point'], withDecimals))
    return withDecimals;
  return answered === 'point' || answered === 'comma' ? answered : undefined;
}
