import type { Diagnostic } from '@amparo/core';
import { type Ratio, ratio, readAmounts } from '@amparo/core/calculation';

/** A coverage rate; or why there is none. Paths point into the argument. */
export type CoverageResult =
  | { readonly ok: true; readonly coverage: Ratio }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The share of migrants that social insurance reaches: insured of eligible people. The value is undefined, not zero, when
 * nobody is eligible.
 *
 * @example
 * ```ts
 * import { coverageRate } from '@amparo/portability';
 * const result = coverageRate({ insured: 300, eligible: 1200 });
 * if (result.ok) result.coverage.value; // 0.25
 * ```
 */
export function coverageRate(people: {
  readonly insured: number;
  readonly eligible: number;
}): CoverageResult {
  const { insured, eligible } = people;
  const reader = readAmounts('portability.coverage', '');
  for (const name of ['insured', 'eligible'] as const)
    if (!Number.isSafeInteger(people[name]) || people[name] < 0) reader.report('not-a-count', [name]);
  if (reader.found.length === 0 && insured > eligible) reader.report('more-insured', ['insured']);
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  return { ok: true, coverage: ratio(insured, eligible) };
}
