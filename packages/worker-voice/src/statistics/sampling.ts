import { samplingMethod } from '../codelists/sampling-method.ts';
import type { SamplingMethod } from '../generated/survey-wave.ts';
import type { InputChecks } from './figure.ts';

const probability = new Map<unknown, boolean>(
  samplingMethod.codes.map(({ code, probability: known }) => [code, known === true]),
);

/** Whether each worker had a known chance to be asked; undefined for what is no sampling method. */
export function isProbabilitySample(method: unknown): boolean | undefined {
  return probability.get(method);
}

/** Reports a sample for which nothing can be said about those who were not asked. */
export function checkSample(method: SamplingMethod, checks: InputChecks): void {
  const known = isProbabilitySample(method);
  if (known === undefined) checks.report('unknown-sampling-method', ['samplingMethod']);
  else if (!known) checks.report('no-probability-sample', ['samplingMethod']);
}
