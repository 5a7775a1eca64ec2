import { type LabelledSample, permute, type Random, randomFrom, spoilt } from '@amparo/core/samples';
import type { Referral } from './generated/referral.ts';
import type { TraffickingScreening } from './generated/trafficking-screening.ts';
import { ruleFaults, structureFaults } from './samples/faults.ts';
import { Services } from './samples/find-service.ts';
import { makeDirectory, type SampleDirectory } from './samples/make-directory.ts';
import { makeReferral, type World } from './samples/make-referral.ts';
import { makeScreening } from './samples/make-screening.ts';

export { type LabelledSample, type Random, randomFrom } from '@amparo/core/samples';
export type { SampleDirectory } from './samples/make-directory.ts';

/** Which directory to make. */
export interface DirectoryOptions {
  /** A whole number of 32 bits. The same seed gives the same directory with the same version of this package. */
  readonly seed: number;
  /**
   * The moment at which the directory stands, RFC 3339; 2026-06-01T00:00:00Z without it. Entries grow old: checked much
   * later, they have warnings.
   */
  readonly now?: string;
  /** How many districts with services of their own each of the six countries of destination has; 1 without it. */
  readonly districts?: number;
}

/** Which samples to make. Referrals and screenings of a seed belong to the directory and referrals of the same options. */
export interface SampleOptions extends DirectoryOptions {
  /** How many; without it they never end. */
  readonly count?: number;
  /** The share of referrals that get one to three faults, from 0 to 1; 0 without it. */
  readonly faults?: number;
}

const defaultNow = '2026-06-01T00:00:00Z';

/**
 * An invented directory of services for migrant workers in six countries of destination and six of origin: valid by
 * structure and by every rule at its moment. With one district it has about 100 organisations and 140 services; each
 * further district adds 54 organisations and 90 services. Every name holds a word for "example", and numbers begin
 * with 000 after the country code: nobody is meant. Shelters for women have a confidential place and an open office.
 *
 * @example
 * ```ts
 * import { sampleDirectory } from '@amparo/referral/samples';
 * const { services } = sampleDirectory({ seed: 1 });
 * services[0]?.recordType; // 'service'
 * ```
 */
export function sampleDirectory({
  seed,
  now = defaultNow,
  districts = 1,
}: DirectoryOptions): SampleDirectory {
  return makeDirectory(seed, Date.parse(now), districts);
}

/**
 * Invented referrals of migrant workers: valid by structure and by every rule, also together with the directory of the
 * same options. Each depends on the options and its place only. Those that await an answer were made shortly before
 * `now`: checked much later, they are overdue.
 *
 * @example
 * ```ts
 * import { sampleReferrals } from '@amparo/referral/samples';
 * const [first] = sampleReferrals({ seed: 1, count: 1 });
 * first?.recordType; // 'referral'
 * ```
 */
export function sampleReferrals(options: Omit<SampleOptions, 'faults'>): Generator<Referral>;
export function sampleReferrals(options: SampleOptions): Generator<unknown>;
export function* sampleReferrals(options: SampleOptions): Generator<unknown> {
  for (const { record } of labelledSamples(options)) yield record;
}

/**
 * Invented screenings for trafficking, each of the client of the referral at the same place of `sampleReferrals`.
 *
 * @example
 * ```ts
 * import { sampleScreenings } from '@amparo/referral/samples';
 * const [first] = sampleScreenings({ seed: 1, count: 1 });
 * first?.recordType; // 'trafficking-screening'
 * ```
 */
export function* sampleScreenings({
  count = Infinity,
  ...options
}: Omit<SampleOptions, 'faults'>): Generator<TraffickingScreening> {
  const world = worldOf(options);
  for (let index = 0; index < count; index += 1) yield makeScreening(world, index);
}

/**
 * The same referrals with what a check must find in each: nothing in good ones, and the codes of their faults in the
 * others.
 *
 * @example
 * ```ts
 * import { labelledSamples } from '@amparo/referral/samples';
 * let faulty = 0;
 * for (const { codes } of labelledSamples({ seed: 1, count: 1000, faults: 0.05 })) if (codes.length > 0) faulty += 1;
 * faulty; // about 50
 * ```
 */
export function* labelledSamples({
  count = Infinity,
  faults = 0,
  ...options
}: SampleOptions): Generator<LabelledSample> {
  const world = worldOf(options);
  for (let index = 0; index < count; index += 1) {
    const sample = makeReferral(world, index);
    const random = randomFrom(permute(permute(options.seed ^ 0x2c1b3c6d) + index));
    yield faults > 0 && random() < faults ? withFaults(sample, random) : { record: sample, codes: [] };
  }
}

/**
 * A copy of a good referral with one to three faults, all of structure or all of rules, chosen so that none hides or
 * causes another. `codes` is exactly what a check of the copy alone must report. The referral itself stays as it is.
 *
 * @example
 * ```ts
 * import { randomFrom, sampleReferrals, withFaults } from '@amparo/referral/samples';
 * const random = randomFrom(1);
 * for (const sample of sampleReferrals({ seed: 1, count: 2 })) withFaults(sample, random).codes; // such as ['core.missing-field']
 * ```
 */
export function withFaults(sample: Referral, random: Random): LabelledSample {
  return spoilt(sample, { structure: structureFaults, rules: ruleFaults }, random);
}

function worldOf({ seed, now = defaultNow, districts = 1 }: DirectoryOptions): World {
  return { seed, now: Date.parse(now), services: new Services(sampleDirectory({ seed, now, districts })) };
}
