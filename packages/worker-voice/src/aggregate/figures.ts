import type { ResultStatistic, ResultUnit } from '../generated/survey-result.ts';
import { promoterPoints } from '../statistics/promoter-score.ts';
import { isFavourable, isTopTwo } from '../statistics/top-two-share.ts';
import { type Cell, keptAmount, scoreSums } from './cell.ts';
import { exactSum } from './exact-sum.ts';
import type { Indicator } from './indicators.ts';
import { medianOf } from './median.ts';
import { type ItemPlan, validAt, valuesAt } from './plan-items.ts';
import { type Basis, type Estimate, meanEstimate, type Precision, shareEstimate } from './precision.ts';

/** A figure that an indicator has, whatever was answered. */
export interface FigureSpec {
  readonly statistic: ResultStatistic;
  readonly unit: ResultUnit;
  readonly choiceCode?: string;
  readonly work: (cell: Cell, basis: Basis, precision: Precision) => WorkedFigure | undefined;
}

/** A figure worked out for one group. */
export interface WorkedFigure extends Estimate {
  /** Responses, not weighted. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Whether somebody crossed a red line. */
  readonly redLine?: boolean;
}

/** The figures of an indicator. */
export function figuresOf(indicator: Indicator): readonly FigureSpec[] {
  const { item, dimension } = indicator;
  if (!item) return [dimensionScore(dimension)];
  const crossed = item.crosses.some(Boolean) || item.redLineAt >= 0 ? [redLineShare(item)] : [];
  if (item.kind === 'scale') return [...scaleFigures(item), ...crossed];
  if (item.kind === 'choice' || item.kind === 'choices') return [...choiceFigures(item), ...crossed];
  if (item.kind === 'number') return [numberMedian(item, 'number'), ...crossed];
  return item.kind === 'money' ? [numberMedian(item, 'currency')] : [];
}

/** How much each value of an item was answered: by weight, or by count where nothing is weighted. */
function amountAt({ counts, weights }: Cell, place: number): number {
  return weights ? exactSum(weights, place) : (counts[place] as number);
}

function share(item: ItemPlan, places: readonly number[], redLine?: boolean): FigureSpec['work'] {
  return (cell, basis, precision) => {
    const all = (of: (place: number) => number) =>
      places.reduce((sum, place) => sum + of(item.start + place), 0);
    const numerator = all((place) => cell.counts[place] as number);
    // Rounding may leave the weights of all values a hair above those of all answers.
    const part = Math.min(1, all((place) => amountAt(cell, place)) / amountAt(cell, item.start + validAt));
    return {
      ...shareEstimate(numerator === basis.nValid ? 1 : part, basis, precision, redLine),
      numerator,
      denominator: basis.nValid,
      ...(redLine && { redLine: numerator > 0 }),
    };
  };
}

function placesOf(item: ItemPlan, holds: (value: number | string, index: number) => boolean): number[] {
  return item.values.flatMap((value, index) => (holds(value, index) ? [valuesAt + index] : []));
}

function redLineShare(item: ItemPlan): FigureSpec {
  const places =
    item.redLineAt >= 0 ? [item.redLineAt] : placesOf(item, (_, index) => item.crosses[index] === true);
  return { statistic: 'red-line-share', unit: 'percent', work: share(item, places, true) };
}

/** The mean of something that each value of an item is worth. */
function mean(item: ItemPlan, worth: readonly number[]): FigureSpec['work'] {
  const bounds = [Math.min(...worth), Math.max(...worth)] as const;
  return (cell, basis, precision) => {
    let [weights, sum, squares] = [0, 0, 0];
    worth.forEach((value, index) => {
      const amount = amountAt(cell, item.start + valuesAt + index);
      weights += amount;
      sum += amount * value;
      squares += amount * value * value;
    });
    return meanEstimate({ mean: sum / weights, meanSquare: squares / weights, bounds }, basis, precision);
  };
}

function scaleFigures(item: ItemPlan): FigureSpec[] {
  const values = item.values as readonly number[];
  if (item.item.type === 'nps')
    return [{ statistic: 'enps', unit: 'points', work: mean(item, values.map(promoterPoints)) }];
  const scale = {
    min: values[0] as number,
    max: values.at(-1) as number,
    ...(item.item.direction && { direction: item.item.direction }),
  };
  const median: FigureSpec['work'] = (cell) => {
    const value = medianOf(
      values.map((point, index) => ({ value: point, weight: amountAt(cell, item.start + valuesAt + index) })),
    );
    return value === undefined ? undefined : { value };
  };
  const percent = (
    statistic: ResultStatistic,
    holds: (of: typeof scale, answer: number) => boolean,
  ): FigureSpec => ({
    statistic,
    unit: 'percent',
    work: share(
      item,
      placesOf(item, (value) => holds(scale, Number(value))),
    ),
  });
  return [
    { statistic: 'mean', unit: 'scale', work: mean(item, values) },
    { statistic: 'median', unit: 'scale', work: median },
    ...(item.scores && values.length >= 3 ? [percent('pct-top2', isTopTwo)] : []),
    ...(item.scores
      ? [
          percent('pct-favourable', isFavourable),
          { statistic: 'weighted-score', unit: 'score', work: mean(item, [...item.scores]) } as const,
        ]
      : []),
  ];
}

function choiceFigures(item: ItemPlan): FigureSpec[] {
  const favourable = new Set(
    item.item.choices?.filter((choice) => choice.favourable === true).map(({ code }) => code),
  );
  const judged = item.item.choices?.some((choice) => choice.favourable !== undefined);
  return [
    ...item.values.map(
      (value, index): FigureSpec => ({
        statistic: 'share',
        unit: 'percent',
        choiceCode: String(value),
        work: share(item, [valuesAt + index]),
      }),
    ),
    ...(judged && item.kind === 'choice'
      ? [
          {
            statistic: 'pct-favourable',
            unit: 'percent',
            work: share(
              item,
              placesOf(item, (value) => favourable.has(String(value))),
            ),
          } as const,
        ]
      : []),
    ...(item.scores
      ? [{ statistic: 'weighted-score', unit: 'score', work: mean(item, [...item.scores]) } as const]
      : []),
  ];
}

/** The median of a number or of amounts in one currency, the key of which starts with `prefix`. */
function numberMedian(item: ItemPlan, unit: 'number' | 'currency'): FigureSpec {
  return {
    statistic: 'median',
    unit,
    work: (cell, { currency }) => {
      const prefix = currency === undefined ? '' : `${currency} `;
      const value = medianOf(
        [...(cell.numbers[item.order] ?? [])]
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, kept]) => ({
            value: Number(key.slice(prefix.length)),
            weight: keptAmount(cell, kept),
          }))
          .sort((a, b) => a.value - b.value),
      );
      return value === undefined ? undefined : { value };
    },
  };
}

function dimensionScore(place: number): FigureSpec {
  const at = place * scoreSums;
  return {
    statistic: 'weighted-score',
    unit: 'score',
    work: ({ scored, scores, weights }, basis, precision) => {
      const total = weights ? exactSum(scores, at + 2) : (scored[place] as number);
      return meanEstimate(
        {
          mean: exactSum(scores, at) / total,
          meanSquare: exactSum(scores, at + 1) / total,
          bounds: [0, 100],
        },
        basis,
        precision,
      );
    },
  };
}
