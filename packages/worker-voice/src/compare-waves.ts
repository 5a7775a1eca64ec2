import type { Diagnostic } from '@amparo/core';
import type { ResultChange, SurveyResult } from './generated/survey-result.ts';
import { type Change, changeBetween, changeOfShare, leastForChange } from './statistics/change-of-share.ts';

/** The results of the later wave with their changes; or why two waves cannot be compared. Paths point into `{ previous, current, options }`. */
export type Comparison =
  | {
      readonly ok: true;
      /** The current results in their order; `change` stands where both waves show the figure. */
      readonly results: readonly SurveyResult[];
      /** Figures that both waves show. */
      readonly compared: number;
      /** Figures that one of them does not show or does not have. */
      readonly notCompared: number;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * How the figures of a wave changed since an earlier one.
 *
 * A figure is compared with the one of the same indicator, statistic, choice and group. Where either is suppressed there
 * is no change: it would give the hidden one away. The difference is tested only if both waves have at least 30 valid
 * answers and were drawn at random (only then results have a standard error): shares without weights by the
 * two-proportion z test, other figures by their standard errors. Medians are not tested.
 *
 * Many tests find chance changes: of a hundred figures that did not change, about five come out as significant.
 *
 * @param previous Results of one wave, as `aggregate` makes them.
 * @param current Results of a later wave with the same instrument; its versions may differ.
 * @returns `{ ok: false, diagnostics }` without results on either side, for results of several waves or instruments on
 * one side, and for the same wave or different instruments on both.
 *
 * @example
 * ```ts
 * import { compareWaves } from '@amparo/worker-voice';
 * const comparison = compareWaves([], []);
 * if (!comparison.ok) comparison.diagnostics[0]?.code; // 'worker-voice.compare-no-results'
 * ```
 */
export function compareWaves(
  previous: readonly SurveyResult[],
  current: readonly SurveyResult[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Comparison {
  const diagnostics: Diagnostic[] = [];
  const report = (fault: string, path: string) =>
    diagnostics.push({ code: `worker-voice.compare-${fault}`, severity: 'error', path, params: {} });
  const sides = Object.entries({ previous, current });
  for (const [side, results] of sides) {
    const [first] = results;
    if (!first) report('no-results', `/${side}`);
    else if (
      results.some(
        ({ waveId, instrumentId }) => waveId !== first.waveId || instrumentId !== first.instrumentId,
      )
    )
      report('several-waves', `/${side}`);
  }
  if (!(confidence > 0 && confidence < 1)) report('not-a-confidence', '/options/confidence');
  const [before, after] = [previous[0], current[0]];
  if (before && after && before.waveId === after.waveId) report('same-wave', '/current');
  if (before && after && before.instrumentId !== after.instrumentId) report('another-instrument', '/current');
  if (diagnostics.length > 0) return { ok: false, diagnostics };

  const byFigure = new Map(previous.map((result) => [keyOf(result), result]));
  let compared = 0;
  const results = current.map((result) => {
    const earlier = byFigure.get(keyOf(result));
    const change = earlier && changeOf(earlier, result, confidence);
    if (!change) return result;
    compared += 1;
    return { ...result, change };
  });
  return { ok: true, results, compared, notCompared: current.length - compared };
}

function keyOf(result: SurveyResult): string {
  const { indicatorType, indicator, statistic, choiceCode, unit, currency, weighted, breakdown } = result;
  const group = Object.entries(breakdown ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([indicatorType, indicator, statistic, choiceCode, unit, currency, weighted, group]);
}

function changeOf(earlier: SurveyResult, later: SurveyResult, confidence: number): ResultChange | undefined {
  const [then, now] = [earlier.nValid ?? earlier.n, later.nValid ?? later.n];
  if (earlier.suppressed || later.suppressed || then === undefined || now === undefined) return undefined;
  if (earlier.value === undefined || later.value === undefined) return undefined;
  const difference = later.value - earlier.value;
  const tested = Math.min(then, now) >= leastForChange ? testOf(earlier, later, confidence) : undefined;
  return {
    previousWaveId: earlier.waveId,
    previousN: then,
    difference: rounded(difference),
    ...(tested && {
      z: rounded(Math.max(-mostZ, Math.min(mostZ, tested.z))),
      pValue: rounded(tested.pValue),
      significant: tested.significant,
    }),
  };
}

/** The largest test value that a result holds; beyond it the chance is nil anyway. */
const mostZ = 1000;

function testOf(earlier: SurveyResult, later: SurveyResult, confidence: number): Change | undefined {
  const [seThen, seNow] = [earlier.standardError, later.standardError];
  if (seThen === undefined || seNow === undefined || earlier.value === undefined || later.value === undefined)
    return undefined;
  const shares = [earlier, later].map(({ numerator, denominator }) => ({ numerator, denominator }));
  const [previous, current] = shares as [ShareParts, ShareParts];
  if (isShare(previous) && isShare(current)) {
    const change = changeOfShare({ previous, current, confidence });
    return change.ok ? change : undefined;
  }
  const standardError = Math.hypot(seThen, seNow);
  const difference = later.value - earlier.value;
  // Two figures without any spread tell nothing of how far chance moves them.
  return standardError === 0 ? undefined : changeBetween(difference, standardError, confidence);
}

interface ShareParts {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

function isShare(parts: ShareParts): parts is { numerator: number; denominator: number } {
  return parts.numerator !== undefined && parts.denominator !== undefined;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
