import { type LabelledSample, permute, type Random, randomFrom, spoilt } from '@amparo/core/samples';
import type { GrievanceCase } from './generated/grievance-case.ts';
import { ruleFaults, structureFaults } from './samples/faults.ts';
import { makeCase } from './samples/make-case.ts';

export { type LabelledSample, type Random, randomFrom } from '@amparo/core/samples';

/** Which samples to make. */
export interface SampleOptions {
  /** A whole number of 32 bits. The same seed gives the same cases with the same version of this package. */
  readonly seed: number;
  /** How many; without it they never end. */
  readonly count?: number;
  /** The share of cases that get one to three faults, from 0 to 1; 0 without it. */
  readonly faults?: number;
}

/**
 * Invented grievance cases of migrant workers between Asian countries: valid by structure and by every rule, with
 * narratives in eight languages, about 2.8 kB each as compact JSON. Every name holds a word for "example", phone numbers
 * begin with 000, and no person, employer or agency is meant. Amounts and frequencies are invented too: they are no
 * statistics. Cases repeat earlier ones of the same sample (`duplicateOf`) now and then.
 *
 * Each case depends on the seed and its place only. Open cases have no `slaDueAt`, since it would make them overdue
 * as time goes by.
 *
 * @example
 * ```ts
 * import { sampleCases } from '@amparo/grievance/samples';
 * const [first] = sampleCases({ seed: 1, count: 1 });
 * first?.recordType; // 'grievance-case'
 * ```
 */
export function sampleCases(options: Omit<SampleOptions, 'faults'>): Generator<GrievanceCase>;
export function sampleCases(options: SampleOptions): Generator<unknown>;
export function* sampleCases(options: SampleOptions): Generator<unknown> {
  for (const { record } of labelledSamples(options)) yield record;
}

/**
 * The same cases with what a check must find in each: nothing in good ones, and the codes of their faults in the others.
 *
 * @example
 * ```ts
 * import { labelledSamples } from '@amparo/grievance/samples';
 * let faulty = 0;
 * for (const { codes } of labelledSamples({ seed: 1, count: 1000, faults: 0.05 })) if (codes.length > 0) faulty += 1;
 * faulty; // about 50
 * ```
 */
export function* labelledSamples({
  seed,
  count = Infinity,
  faults = 0,
}: SampleOptions): Generator<LabelledSample> {
  for (let index = 0; index < count; index += 1) {
    const sample = makeCase(seed, index);
    const random = randomFrom(permute(permute(seed ^ 0x2c1b3c6d) + index));
    yield faults > 0 && random() < faults ? withFaults(sample, random) : { record: sample, codes: [] };
  }
}

/**
 * A copy of a good case with one to three faults, all of structure or all of rules, chosen so that none hides or causes
 * another. `codes` is exactly what a check of the copy must report. The case itself stays as it is.
 *
 * @example
 * ```ts
 * import { randomFrom, sampleCases, withFaults } from '@amparo/grievance/samples';
 * const random = randomFrom(1);
 * for (const sample of sampleCases({ seed: 1, count: 2 })) withFaults(sample, random).codes; // such as ['core.missing-field']
 * ```
 */
export function withFaults(sample: GrievanceCase, random: Random): LabelledSample {
  return spoilt(sample, { structure: structureFaults, rules: ruleFaults }, random);
}
