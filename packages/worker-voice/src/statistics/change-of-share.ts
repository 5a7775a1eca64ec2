import { type Figure, inputChecks } from './figure.ts';
import { upperTail } from './normal.ts';

/** A share of one wave. */
export interface ShareOfWave {
  readonly numerator: number;
  readonly denominator: number;
}

/** How a figure moved from one wave to the next. */
export interface Change {
  /** Current less previous. */
  readonly difference: number;
  /** The difference in standard errors; 0 where neither wave varies. */
  readonly z: number;
  /** How often chance alone moves the figure at least as far, in either direction. */
  readonly pValue: number;
  /** Whether `pValue` is below `1 − confidence`. */
  readonly significant: boolean;
}

/** The fewest answers in each wave for which the normal approximation is used. */
export const leastForChange = 30;

/** The change between two figures, given the standard error of their difference. */
export function changeBetween(difference: number, standardError: number, confidence: number): Change {
  // Without any spread in either wave two equal figures are equal, and two different ones differ for certain.
  const z = difference === 0 ? 0 : difference / standardError;
  const pValue = Math.min(1, 2 * upperTail(Math.abs(z)));
  return { difference, z, pValue, significant: pValue < 1 - confidence };
}

/**
 * Whether a share changed between two waves: the two-proportion z test with pooled variance, two-sided. It takes the two
 * waves for independent samples; where the same few workers answer both, it is only a rough guide.
 *
 * @returns `difference` as a share; `{ ok: false, diagnostics }` for counts that are no whole numbers, a numerator above
 * its denominator, and fewer than 30 answers in either wave, for which the test does not hold.
 *
 * @example
 * ```ts
 * import { changeOfShare } from '@amparo/worker-voice';
 * const result = changeOfShare({
 *   previous: { numerator: 30, denominator: 100 }, current: { numerator: 45, denominator: 100 },
 * });
 * if (result.ok) [result.z.toFixed(3), result.pValue.toFixed(4), result.significant]; // ['2.191', '0.0285', true]
 * ```
 */
export function changeOfShare({
  previous,
  current,
  confidence = 0.95,
}: {
  readonly previous: ShareOfWave;
  readonly current: ShareOfWave;
  readonly confidence?: number;
}): Figure<Change> {
  const checks = inputChecks();
  for (const [wave, { numerator, denominator }] of Object.entries({ previous, current })) {
    checks.count(numerator, [wave, 'numerator']);
    checks.count(denominator, [wave, 'denominator']);
    checks.within(numerator, denominator, [wave, 'numerator']);
    if (denominator < leastForChange)
      checks.report('too-few-answers', [wave, 'denominator'], { least: leastForChange });
  }
  if (!(confidence > 0 && confidence < 1)) checks.report('not-a-confidence', ['confidence']);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  const pooled = (previous.numerator + current.numerator) / (previous.denominator + current.denominator);
  const standardError = Math.sqrt(
    pooled * (1 - pooled) * (1 / previous.denominator + 1 / current.denominator),
  );
  const difference = current.numerator / current.denominator - previous.numerator / previous.denominator;
  return { ok: true, ...changeBetween(difference, standardError, confidence) };
}
