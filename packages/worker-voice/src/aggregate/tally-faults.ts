import type { Diagnostic, Severity } from '@amparo/core';

/** What can be wrong with the input of `aggregate`; the code is `worker-voice.aggregate-<fault>`. */
export type AggregateFault =
  | 'unlike-parts'
  | 'wave-of-another-instrument'
  | 'min-cell-size-lowered'
  | 'unusable-option'
  | 'unusable-breakdown'
  | 'unusable-item'
  | 'no-responses'
  | 'not-a-response'
  | 'response-of-another-wave'
  | 'response-to-another-instrument'
  | 'unusable-weight'
  | 'unknown-category'
  | 'answers-without-consent'
  | 'unknown-item'
  | 'item-answered-twice'
  | 'unusable-answer'
  | 'answer-off-scale'
  | 'unknown-choice'
  | 'other-currency'
  | 'counts-differ'
  | 'more-responses-than-workers'
  | 'weights-do-not-add-up'
  | 'weight-far-above-mean';

/** Counts faults by kind and place: a million responses may have the same one. */
export interface FaultTally {
  /** `count` says how many responses or answers. `path` names a part of the instrument, the wave or the options, never one response: results must not depend on their order. */
  readonly report: (fault: AggregateFault, path: string, severity?: Severity, count?: number) => void;
  readonly merge: (other: FaultTally) => void;
  readonly counts: () => ReadonlyMap<string, TalliedFault>;
  /** In an order that does not depend on that of the responses. */
  readonly diagnostics: () => Diagnostic[];
}

interface TalliedFault {
  readonly fault: AggregateFault;
  readonly path: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Starts a tally of faults. */
export function faultTally(): FaultTally {
  const tally = new Map<string, TalliedFault>();
  const report: FaultTally['report'] = (fault, path, severity = 'error', count = 0) => {
    const key = `${fault} ${path}`;
    tally.set(key, { fault, path, severity, count: count + (tally.get(key)?.count ?? 0) });
  };
  return {
    report,
    merge: (other) => {
      for (const { fault, path, severity, count } of other.counts().values())
        report(fault, path, severity, count);
    },
    counts: () => tally,
    diagnostics: () =>
      [...tally]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { fault, path, severity, count }]) => ({
          code: `worker-voice.aggregate-${fault}`,
          severity,
          path,
          params: count > 0 ? { count } : {},
        })),
  };
}
