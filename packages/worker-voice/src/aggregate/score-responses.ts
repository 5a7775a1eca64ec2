import { leastAnswered } from '../statistics/dimension-score.ts';
import { type Cell, scoreSums } from './cell.ts';
import { addExact } from './exact-sum.ts';
import { dimensionNames, type ItemPlan, type ItemPlans, valuesAt } from './plan-items.ts';

/** Scores one response after another in all dimensions. */
export interface ResponseScorer {
  /** Starts a response: nothing is answered. */
  readonly start: () => void;
  /** Takes in one item: whether it was asked, and where its answer counts. */
  readonly take: (plan: ItemPlan, asked: boolean, place: number) => void;
  /** Adds the scores to cells. */
  readonly end: (cells: readonly Cell[], weight: number) => void;
}

/**
 * Scores as `dimensionScore` does, with the same arithmetic. An item under conditions counts among those asked when
 * there is an answer to it, the others unless the answer says that they were not asked.
 */
export function responseScorer(plans: ItemPlans, weighted: boolean): ResponseScorer {
  const alwaysAsked = plans.dimensions.map((members) => members.filter((item) => !item.conditional).length);
  const used = dimensionNames.flatMap((_, place) => (plans.dimensions[place]?.length ? [place] : []));
  const asked = new Int32Array(dimensionNames.length);
  const answered = new Int32Array(dimensionNames.length);
  const points = new Float64Array(dimensionNames.length);
  const weights = new Float64Array(dimensionNames.length);
  return {
    start: () => {
      for (const place of used) asked[place] = alwaysAsked[place] as number;
      answered.fill(0);
      points.fill(0);
      weights.fill(0);
    },
    take: ({ dimension, conditional, scores, weight }, wasAsked, place) => {
      if (wasAsked === conditional) asked[dimension] = (asked[dimension] as number) + (wasAsked ? 1 : -1);
      if (place < valuesAt) return;
      answered[dimension] = (answered[dimension] as number) + 1;
      points[dimension] = (points[dimension] as number) + (scores?.[place - valuesAt] as number) * weight;
      weights[dimension] = (weights[dimension] as number) + weight;
    },
    end: (cells, weight) => {
      for (const place of used) {
        const valid = answered[place] as number;
        if (valid === 0 || valid < leastAnswered * (asked[place] as number)) continue;
        const score = (points[place] as number) / (weights[place] as number);
        for (const { scored, scores } of cells) {
          scored[place] = (scored[place] as number) + 1;
          addExact(scores, place * scoreSums, score * weight);
          addExact(scores, place * scoreSums + 1, score * score * weight);
          if (!weighted) continue;
          addExact(scores, place * scoreSums + 2, weight);
          addExact(scores, place * scoreSums + 3, weight * weight);
        }
      }
    },
  };
}
