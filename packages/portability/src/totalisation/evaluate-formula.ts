import type { Decimal } from '@amparo/core';
import type { TimeUnit } from '../generated/insurance-period.ts';
import {
  compare,
  type Fraction,
  fractionOf,
  nothing,
  one,
  over,
  plus,
  roundTo,
  smaller,
  times,
  whole,
} from '../periods/fraction.ts';
import { given, givenList } from '../periods/given.ts';
import { quantity } from '../periods/quantity.ts';
import type { BenefitFormula, RelativeEarningsFormula } from './benefit-formula.ts';
import { shown } from './shown.ts';
import type { TermReader } from './term-reader.ts';

/** An amount with the working that leads to it. */
export interface Evaluated {
  readonly amount: Fraction;
  /** In names, such as `base × accrual × time`. */
  readonly formula: string;
  /** In figures, such as `30000 × 0.02 × 24`. */
  readonly working: () => string;
}

/**
 * A formula whose terms were read. It gives undefined where it has no amount for the purpose, and `unusable` where a function
 * threw or gave no decimal of zero or more.
 */
export type ReadFormula = (
  time: Fraction,
  purpose: 'theoretical' | 'own',
) => Evaluated | 'unusable' | undefined;

const decimal = /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/u;
const hundred = whole(100);

/** The greatest multiple of a step that is not above a value. */
const downTo = (value: Fraction, step: Fraction | undefined): Fraction =>
  step === undefined || step.n === 0n ? value : times(roundTo(over(value, step), 0, 'down'), step);

/** Theoretical monthly earnings, and what the brackets make of them. */
function readRelativeEarnings(formula: RelativeEarningsFormula, reader: TermReader): ReadFormula {
  const position = reader.number(formula.position, 'position');
  const averages = givenList(formula.averages).map((average, at) => reader.amount(average, 'averages', at));
  if (averages.length === 0) reader.report('no-averages', ['averages']);
  const brackets = Array.from(givenList(formula.brackets), given).map(({ upTo, rate }, at) => ({
    upTo: upTo === undefined ? undefined : reader.number(upTo, 'brackets', at, 'upTo'),
    rate: reader.number(rate, 'brackets', at, 'rate'),
  }));
  const ordered = brackets.every(({ upTo }, at) =>
    at === brackets.length - 1
      ? upTo === undefined
      : upTo !== undefined && compare(upTo, brackets[at - 1]?.upTo ?? nothing) > 0,
  );
  if (brackets.length === 0 || !ordered) reader.report('brackets-unordered', ['brackets']);
  const step = (name: 'earningsDownTo' | 'amountDownTo') =>
    formula[name] === undefined ? undefined : reader.number(formula[name], name);
  const [earningsStep, amountStep] = [step('earningsDownTo'), step('amountDownTo')];
  const own = formula.own && reader.amount(formula.own, 'own');
  const sum = averages.reduce(plus, nothing);
  const months = whole(Math.max(averages.length, 1) * 12);
  return (_, purpose) => {
    if (purpose === 'own') return own && { amount: own, formula: 'own', working: () => shown(own) };
    const earnings = downTo(over(times(over(position, hundred), sum), months), earningsStep);
    let amount = nothing;
    let from = nothing;
    const parts: [rate: Fraction, within: Fraction][] = [];
    for (const { upTo, rate } of brackets) {
      const to = upTo === undefined ? earnings : smaller(upTo, earnings);
      if (compare(to, from) <= 0) break;
      const within = plus(to, { n: -from.n, d: from.d });
      amount = plus(amount, times(rate, within));
      parts.push([rate, within]);
      from = to;
    }
    return {
      amount: downTo(amount, amountStep),
      formula: 'Σ rate × monthly earnings in the bracket, from position % × Σ averages ÷ months',
      working: () =>
        `${parts.map(([rate, within]) => `${shown(rate)} × ${shown(within)}`).join(' + ') || '0'}, from ${shown(position)} % × ${shown(sum)} ÷ ${shown(months)}`,
    };
  };
}

/** Reads the terms of a formula. Faults go to the reader, whose paths are relative to the formula. */
export function readFormula(formula: BenefitFormula, unit: TimeUnit, reader: TermReader): ReadFormula {
  switch (formula?.kind) {
    case 'linear': {
      const base = reader.amount(formula.base, 'base');
      const accrual = reader.number(formula.accrual, 'accrual');
      const per = reader.unit(formula.per, 'per');
      const maximum = formula.maximum && reader.time(formula.maximum, 'maximum');
      return (time) => {
        const paid = over(maximum ? smaller(time, maximum) : time, per);
        return {
          amount: times(times(base, accrual), paid),
          formula: 'base × accrual × time',
          working: () => `${shown(base)} × ${shown(accrual)} × ${shown(paid)}`,
        };
      };
    }
    case 'base-plus-accrual': {
      const base = reader.amount(formula.base, 'base');
      const share = reader.number(formula.share, 'share');
      const accrual = reader.number(formula.accrual, 'accrual');
      const per = reader.unit(formula.per, 'per');
      const shareAfter = formula.shareAfter && reader.time(formula.shareAfter, 'shareAfter');
      if (shareAfter?.n === 0n) reader.report('no-time', ['shareAfter']);
      const maximum = formula.maximum && reader.time(formula.maximum, 'maximum');
      return (time) => {
        const part = shareAfter ? smaller(one, over(time, shareAfter)) : one;
        const paid = over(maximum ? smaller(time, maximum) : time, per);
        return {
          amount: times(base, plus(times(share, part), times(accrual, paid))),
          formula: 'base × (share × part of it + accrual × time)',
          working: () =>
            `${shown(base)} × (${shown(share)} × ${shown(part)} + ${shown(accrual)} × ${shown(paid)})`,
        };
      };
    }
    case 'full-after': {
      const full = reader.amount(formula.full, 'full');
      const after = reader.time(formula.after, 'after');
      const accrual = reader.number(formula.accrual, 'accrual');
      const per = reader.unit(formula.per, 'per');
      return (time) => {
        if (compare(time, after) >= 0)
          return { amount: full, formula: 'full amount', working: () => shown(full) };
        const paid = over(time, per);
        return {
          amount: times(times(full, accrual), paid),
          formula: 'full amount × accrual × time',
          working: () => `${shown(full)} × ${shown(accrual)} × ${shown(paid)}`,
        };
      };
    }
    case 'flat': {
      const amount = reader.amount(formula.amount, 'amount');
      return () => ({ amount, formula: 'flat amount', working: () => shown(amount) });
    }
    case 'stated': {
      const theoretical = reader.amount(formula.theoretical, 'theoretical');
      const own = formula.own && reader.amount(formula.own, 'own');
      return (_, purpose) => {
        const amount = purpose === 'own' ? own : theoretical;
        return (
          amount && { amount, formula: 'amount stated by the institution', working: () => shown(amount) }
        );
      };
    }
    case 'relative-earnings':
      return readRelativeEarnings(formula, reader);
    case 'function':
      return (time, purpose) => {
        let amount: Decimal;
        try {
          amount = formula.amount({ time: quantity(time), unit, purpose });
        } catch {
          // What it threw may hold amounts of a person, so it goes no further.
          return 'unusable';
        }
        if (typeof amount !== 'string' || !decimal.test(amount)) return 'unusable';
        return {
          amount: fractionOf(amount),
          formula: formula.title,
          working: () => shown(fractionOf(amount)),
        };
      };
    default:
      reader.report('unknown-formula', ['kind']);
      return () => undefined;
  }
}
