import type { InputChecks } from './figure.ts';
import { zOf } from './normal.ts';

/** How sure an interval is. */
export interface Confidence {
  /** Share of samples whose interval holds the true value, above 0 and below 1; 0.95 when left out. */
  readonly confidence?: number;
  /** The normal quantile itself, such as 1.96; it comes before `confidence`. */
  readonly z?: number;
}

/** The two-sided normal quantile that is asked for. Reports what is no level of confidence. */
export function quantile({ confidence = 0.95, z }: Confidence, checks: InputChecks): number {
  if (z !== undefined) {
    checks.positive(z, ['z']);
    return z;
  }
  if (!(typeof confidence === 'number' && confidence > 0 && confidence < 1)) {
    checks.report('not-a-confidence', ['confidence']);
    return Number.NaN;
  }
  return confidence === 0.95 ? z95 : zOf(confidence);
}

const z95 = zOf(0.95);
