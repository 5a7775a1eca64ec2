import { leastAnswered } from '../statistics/dimension-score.ts';
import { type Cell, countPartly, noScore, scoreSums } from './cell.ts';
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
  // By item: the number of the response that answered it last.
  const answeredBy = new Float64Array(plans.all.length);
  let serial = 0;
  const addPartly = (cells: readonly Cell[], place: number, isScored: boolean) => {
    const members = plans.dimensions[place] as readonly ItemPlan[];
    // Added up in the order of the items: answers in another order must not make another sum.
    let answered = noScore;
    if (isScored)
      for (const { index, weight } of members) if (answeredBy[index] === serial) answered += weight;
    members.forEach(({ index }, member) => {
      if (answeredBy[index] !== serial) return;
      for (const cell of cells) countPartly(cell, place, { answered, member, members: members.length });
    });
  };
  return {
    start: () => {
      serial += 1;
      for (const place of used) asked[place] = alwaysAsked[place] as number;
      answered.fill(0);
      points.fill(0);
      weights.fill(0);
    },
    take: ({ index, dimension, conditional, scores, weight }, wasAsked, place) => {
      if (wasAsked === conditional) asked[dimension] = (asked[dimension] as number) + (wasAsked ? 1 : -1);
      if (place < valuesAt) return;
      answeredBy[index] = serial;
      answered[dimension] = (answered[dimension] as number) + 1;
      points[dimension] = (points[dimension] as number) + (scores?.[place - valuesAt] as number) * weight;
      weights[dimension] = (weights[dimension] as number) + weight;
    },
    end: (cells, weight) => {
      for (const place of used) {
        const valid = answered[place] as number;
        if (valid === 0) continue;
        const isScored = valid >= leastAnswered * (asked[place] as number);
        if (valid < (plans.dimensions[place]?.length as number)) addPartly(cells, place, isScored);
        if (!isScored) continue;
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
