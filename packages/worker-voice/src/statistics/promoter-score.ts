import { type Figure, inputChecks } from './figure.ts';

/** Answers on the scale from 0 to 10, in the three groups of the score. */
export interface PromoterCounts {
  /** Answers 9 and 10. */
  readonly promoters: number;
  /** Answers 7 and 8. */
  readonly passives: number;
  /** Answers 0 to 6. */
  readonly detractors: number;
}

/**
 * The net promoter score of employees (eNPS): the percentage of answers 9 and 10 less the percentage of answers 0 to 6,
 * on a scale from 0 to 10. Give `n` beside it: half of the answers can change it by a hundred points.
 *
 * @returns `score` from -100 to 100 and `n`; `{ ok: false, diagnostics }` without answers or for counts that are no whole
 * numbers of zero or more.
 *
 * @example
 * ```ts
 * import { promoterScore } from '@amparo/worker-voice';
 * const result = promoterScore({ promoters: 50, passives: 35, detractors: 35 });
 * if (result.ok) [result.score, result.n]; // [12.5, 120]
 * ```
 */
export function promoterScore({
  promoters,
  passives,
  detractors,
}: PromoterCounts): Figure<{ readonly score: number; readonly n: number }> {
  const checks = inputChecks();
  checks.count(promoters, ['promoters']);
  checks.count(passives, ['passives']);
  checks.count(detractors, ['detractors']);
  const n = promoters + passives + detractors;
  if (n === 0) checks.report('nothing-to-count', []);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  return { ok: true, score: (100 * (promoters - detractors)) / n, n };
}

/** What one answer on the scale from 0 to 10 adds to the score: 100, 0 or -100. */
export function promoterPoints(answer: number): number {
  return answer >= 9 ? 100 : answer <= 6 ? -100 : 0;
}
