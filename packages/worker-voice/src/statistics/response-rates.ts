import { type Ratio, ratio } from '@amparo/core/calculation';
import { type Figure, inputChecks } from './figure.ts';

/** What became of all invitations, by the dispositions of AAPOR. */
export interface AaporCounts {
  /** Complete interviews. */
  readonly I: number;
  /** Partial interviews. */
  readonly P: number;
  /** Refusals and break-offs. */
  readonly R: number;
  /** Non-contacts. */
  readonly NC: number;
  /** Other eligible ones without an interview. */
  readonly O: number;
  /** Unknown whether there is anybody eligible. */
  readonly UH: number;
  /** Unknown for other reasons. */
  readonly UO: number;
}

/** How the eligible ones among the unknown are estimated. Without either part there are no `rr3` and `rr4`. */
export interface Eligibility {
  /** The share of the unknown that is taken to be eligible, 0 to 1; it comes before `notEligible`. */
  readonly e?: number;
  /** Invitations found not to be eligible. `e` is then the eligible ones' share of all whose eligibility is known. */
  readonly notEligible?: number;
}

/** The six response rates, each with numerator and denominator; a value is undefined where nobody was invited. */
export interface AaporRates {
  /** Complete interviews, of all that may be eligible: the lowest rate. */
  readonly rr1: Ratio;
  /** As `rr1`, partial interviews count as answered. */
  readonly rr2: Ratio;
  /** Complete interviews; of the unknown, the estimated share is eligible. */
  readonly rr3: Ratio | undefined;
  /** As `rr3`, partial interviews count as answered. */
  readonly rr4: Ratio | undefined;
  /** Complete interviews; none of the unknown is taken to be eligible: the highest rate. */
  readonly rr5: Ratio;
  /** As `rr5`, partial interviews count as answered. */
  readonly rr6: Ratio;
  /** The estimated share of eligible ones among the unknown. */
  readonly e: number | undefined;
}

const parts = ['I', 'P', 'R', 'NC', 'O', 'UH', 'UO'] as const;

/**
 * Response rates RR1 to RR6.
 *
 * ```
 * RR1 = I / ((I + P) + (R + NC + O) + (UH + UO))        RR2 = (I + P) / the same
 * RR3 = I / ((I + P) + (R + NC + O) + e (UH + UO))      RR4 = (I + P) / the same
 * RR5 = I / ((I + P) + (R + NC + O))                    RR6 = (I + P) / the same
 * ```
 *
 * Source: AAPOR, *Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys*. `e` from
 * `notEligible` is the proportional estimate: among the unknown, the same share is eligible as among the known.
 *
 * @returns `{ ok: false, diagnostics }` for counts that are no whole numbers of zero or more, and for an `e` outside
 * 0 to 1. Paths point into the argument.
 *
 * @example
 * ```ts
 * import { responseRates } from '@amparo/worker-voice';
 * const result = responseRates({ counts: { I: 96, P: 8, R: 20, NC: 30, O: 2, UH: 10, UO: 4 }, e: 0.8 });
 * if (result.ok) result.rr1; // { numerator: 96, denominator: 170, value: 0.5647... }
 * ```
 */
export function responseRates({
  counts,
  e,
  notEligible,
}: { readonly counts: AaporCounts } & Eligibility): Figure<AaporRates> {
  const checks = inputChecks();
  for (const part of parts) checks.count(counts[part], ['counts', part]);
  if (e !== undefined) checks.share(e, ['e']);
  else if (notEligible !== undefined) checks.count(notEligible, ['notEligible']);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };

  const { I, P, R, NC, O, UH, UO } = counts;
  const eligible = I + P + R + NC + O;
  const estimated =
    e ?? (notEligible === undefined ? undefined : ratio(eligible, eligible + notEligible).value);
  const some = (answered: number) =>
    estimated === undefined ? undefined : ratio(answered, eligible + estimated * (UH + UO));
  return {
    ok: true,
    rr1: ratio(I, eligible + UH + UO),
    rr2: ratio(I + P, eligible + UH + UO),
    rr3: some(I),
    rr4: some(I + P),
    rr5: ratio(I, eligible),
    rr6: ratio(I + P, eligible),
    e: estimated,
  };
}
