import { type Ratio, ratio } from '@amparo/core/calculation';

/** Whether employers come back: what a mechanism can learn from. Employers are told apart by `organisationId` only, never by name. */
export interface RecurrenceFigures {
  /** Employers with more than one case, of all employers with an id. */
  readonly employers: Ratio;
  /** Cases after the first against the same employer, of all cases against employers with an id. */
  readonly repeatCases: Ratio;
  /** The employers with most cases, at least two, at most twenty. */
  readonly most: readonly { readonly organisationId: string; readonly cases: number }[];
  /** False when there were more employers than the bound; the figures are then about those that came first. */
  readonly complete: boolean;
}

/** Counts cases by employer, for at most `bound` employers. */
export function recurrenceCounter(bound = 100_000): {
  readonly add: (organisationId: string) => void;
  readonly result: () => RecurrenceFigures;
} {
  const cases = new Map<string, number>();
  let complete = true;
  return {
    add: (organisationId) => {
      const before = cases.get(organisationId);
      if (before === undefined && cases.size >= bound) complete = false;
      else cases.set(organisationId, (before ?? 0) + 1);
    },
    result: () => {
      const several = [...cases].filter(([, count]) => count > 1);
      const all = [...cases.values()].reduce((sum, count) => sum + count, 0);
      return {
        employers: ratio(several.length, cases.size),
        repeatCases: ratio(all - cases.size, all),
        most: several
          .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
          .slice(0, 20)
          .map(([organisationId, count]) => ({ organisationId, cases: count })),
        complete,
      };
    },
  };
}
