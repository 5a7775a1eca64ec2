import type { Judgement } from './criterion.ts';
import type { ScoreLine, ScorePart } from './match-result.ts';
import type { MatchOptions } from './need.ts';

/**
 * How much each part counts, unless the caller says otherwise. Language, distance and cost come in the order in which
 * case workers ask for them; the rest is Amparo's judgement, and nothing but an order follows from it.
 */
const usual: Readonly<Record<ScorePart, number>> = {
  coverage: 4,
  language: 4,
  accessibility: 4,
  closeness: 3,
  cost: 2,
  capacity: 2,
  wait: 1,
  certainty: 2,
};
const parts = Object.keys(usual) as ScorePart[];

/** What counts for a part that is not known: halfway between the best and the worst. */
const unknownValue = 0.5;

/** How well a service fits. */
export interface Score {
  readonly value: number;
  readonly lines: readonly ScoreLine[];
}

/** Makes the function that scores judgements with these weights. */
export function scorer(weights: MatchOptions['weights']): (judgements: readonly Judgement[]) => Score {
  const weightOf = { ...usual, ...weights };
  return (judgements) => {
    const scores: Partial<Record<ScorePart, number | undefined>> = { certainty: certaintyOf(judgements) };
    for (const judgement of judgements) if (judgement.scores) Object.assign(scores, judgement.scores);
    const lines: ScoreLine[] = [];
    let [sum, weight] = [0, 0];
    for (const part of parts) {
      if (!(part in scores)) continue;
      const line = { part, value: scores[part], weight: weightOf[part] };
      lines.push(line);
      sum += (line.value ?? unknownValue) * line.weight;
      weight += line.weight;
    }
    return { value: weight === 0 ? 0 : sum / weight, lines };
  };
}

/** 1 where nothing is left to ask, a half with one open question, a third with two. */
function certaintyOf(judgements: readonly Judgement[]): number {
  let questions = 0;
  for (const { reasons } of judgements)
    for (const { effect } of reasons) if (effect === 'to-confirm') questions += 1;
  return 1 / (1 + questions);
}
