import { type Diagnostic, type Step, toPointer } from '@amparo/core';

/** A figure; or why there is none. Paths point into the argument. */
export type Figure<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What can be wrong with the input of a calculation; the code is `worker-voice.figure-<fault>`. */
export type FigureFault =
  | 'not-a-count'
  | 'not-a-share'
  | 'not-above-zero'
  | 'part-above-whole'
  | 'not-a-confidence'
  | 'nothing-to-count'
  | 'nothing-to-measure'
  | 'unknown-sampling-method'
  | 'no-probability-sample'
  | 'scale-without-length'
  | 'scale-too-short'
  | 'not-on-scale'
  | 'not-one-count-each'
  | 'not-a-score'
  | 'stratum-repeated'
  | 'stratum-without-responses'
  | 'stratum-without-workers'
  | 'too-few-answers';

/** Checks the input of one calculation. Each check reports what is wrong and says whether the input can be used. */
export interface InputChecks {
  readonly found: Diagnostic[];
  readonly report: (fault: FigureFault, path: readonly Step[], params?: Diagnostic['params']) => void;
  /** A whole number of at least `least`, 0 when left out. */
  readonly count: (value: unknown, path: readonly Step[], least?: number) => void;
  /** A number from 0 to 1. */
  readonly share: (value: unknown, path: readonly Step[]) => void;
  /** A number above 0, between a billionth and 10^15: beyond these, sums of squares overflow. */
  readonly positive: (value: unknown, path: readonly Step[]) => void;
  /** That a part is not larger than what it is a part of. */
  readonly within: (part: number, whole: number, path: readonly Step[]) => void;
}

/** Starts the checks of one calculation. */
export function inputChecks(): InputChecks {
  const found: Diagnostic[] = [];
  const report: InputChecks['report'] = (fault, path, params = {}) => {
    found.push({ code: `worker-voice.figure-${fault}`, severity: 'error', path: toPointer(path), params });
  };
  const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  return {
    found,
    report,
    count: (value, path, least = 0) => {
      if (!Number.isSafeInteger(value) || (value as number) < least) report('not-a-count', path, { least });
    },
    share: (value, path) => {
      if (!isNumber(value) || value < 0 || value > 1) report('not-a-share', path);
    },
    positive: (value, path) => {
      if (!isNumber(value) || value < 1e-9 || value > 1e15) report('not-above-zero', path);
    },
    within: (part, whole, path) => {
      if (part > whole) report('part-above-whole', path);
    },
  };
}
