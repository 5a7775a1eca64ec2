import { minorUnitsOf } from '@amparo/core/calculation';
import type { ResponseForResults } from './inputs.ts';
import { dontKnowAt, type ItemPlan, refusedAt, valuesAt } from './plan-items.ts';
import type { AggregateFault } from './tally-faults.ts';

/** One answer of a response. */
export type Answer = ResponseForResults['answers'][number];

// What an answer counts as is a number, for it is asked twenty million times: the place of a counter of its item, or one
// of these.
/** Neither a value nor a reason that counts. */
const notAnswered = -1;
const unusable = -2;
const offScale = -3;
const unknownChoice = -4;
/** Several choices, a number or an amount: more than one counter. */
export const several = -5;

/** What is wrong with an answer, if that is what its number says. */
export function faultOf(place: number): AggregateFault | undefined {
  if (place === unusable) return 'unusable-answer';
  if (place === offScale) return 'answer-off-scale';
  return place === unknownChoice ? 'unknown-choice' : undefined;
}

/** Where an answer counts. */
export function placeOf(plan: ItemPlan, answer: Answer): number {
  // Such an item has no counters, not even for refusals.
  if (plan.kind === 'not-counted') return notAnswered;
  const { skipReason } = answer;
  if (skipReason !== undefined) {
    if (hasValue(answer)) return unusable;
    return skipReason === 'refused' ? refusedAt : skipReason === 'dont-know' ? dontKnowAt : notAnswered;
  }
  const place = placeOfValue(plan, answer);
  return place === unusable && !hasValue(answer) ? notAnswered : place;
}

function placeOfValue(plan: ItemPlan, answer: Answer): number {
  switch (plan.kind) {
    case 'scale': {
      const { number } = answer;
      if (typeof number !== 'number') return unusable;
      const step = number - plan.lowest;
      return Number.isInteger(step) && step >= 0 && step < plan.values.length ? valuesAt + step : offScale;
    }
    case 'choice': {
      const { codes } = answer;
      if (!Array.isArray(codes) || codes.length !== 1) return unusable;
      return plan.choices.get(codes[0] as string) ?? unknownChoice;
    }
    case 'choices':
      return placeOfChoices(plan, answer);
    case 'number': {
      const { number } = answer;
      if (typeof number !== 'number' || !Number.isFinite(number)) return unusable;
      const { minimum, maximum } = plan.item.constraint ?? {};
      const outside =
        (minimum !== undefined && number < minimum) || (maximum !== undefined && number > maximum);
      return outside ? offScale : several;
    }
    default: {
      const { money } = answer;
      const usable = money && isDecimal(money.amount) && minorUnitsOf(money.currency) !== undefined;
      return usable ? several : unusable;
    }
  }
}

/** A refusal among other choices contradicts them; what else was chosen is not held against the worker. */
function placeOfChoices({ choices }: ItemPlan, { codes }: Answer): number {
  if (!Array.isArray(codes) || codes.length === 0) return unusable;
  let silent = several;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] as string;
    const place = choices.get(code);
    if (place === undefined) return unknownChoice;
    if (codes.indexOf(code) !== at) return unusable;
    if (place < valuesAt && (silent === several || place < silent)) silent = place;
  }
  return silent;
}

function hasValue(answer: Answer): boolean {
  return (
    answer.codes !== undefined ||
    answer.number !== undefined ||
    answer.money !== undefined ||
    answer.date !== undefined ||
    answer.text !== undefined ||
    answer.boolean !== undefined
  );
}

const decimal = /^(0|[1-9][0-9]{0,14})(\.[0-9]{1,6})?$/u;

/** Whether something is a decimal of zero or more as text, such as `2.35`. */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && decimal.test(value);
}
