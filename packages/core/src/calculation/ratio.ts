/** A share or quotient with both its parts, so that a reader can weigh it, add it to another or refuse it. */
export interface Ratio<T = number> {
  readonly numerator: T;
  readonly denominator: T;
  /** The quotient; undefined, never `NaN`, when the denominator is zero. */
  readonly value: number | undefined;
}

/** The quotient of two counts. */
export function ratio(numerator: number, denominator: number): Ratio {
  return { numerator, denominator, value: denominator === 0 ? undefined : numerator / denominator };
}
