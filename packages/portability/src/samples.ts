import { type LabelledSample, permute, type Random, randomFrom } from '@amparo/core/samples';
import type { Agreement } from './generated/agreement.ts';
import { faults as allFaults, type Fault } from './samples/faults.ts';
import { inventedAgreements } from './samples/invented-agreements.ts';
import { makePerson, type SamplePerson } from './samples/make-person.ts';

export { type LabelledSample, type Random, randomFrom } from '@amparo/core/samples';
export { bilateralAgreements } from './agreements/index.ts';
export { inventedAgreements } from './samples/invented-agreements.ts';
export type { SamplePerson } from './samples/make-person.ts';

/** Which samples to make. */
export interface SampleOptions {
  /** A whole number of 32 bits. The same seed gives the same people with the same version of this package. */
  readonly seed: number;
  /** How many people; without it they never end. */
  readonly count?: number;
}

/**
 * Invented people who worked in two Asian countries, with their insurance periods, certificates of coverage, requests,
 * benefits and contribution transfers. All records of a person follow the standard with every rule, checked together
 * with `inventedAgreements`. Every name holds a word for "example"; institutions, amounts and exchange rates are
 * invented, and they are no statistics. Each person depends on the seed and their place only.
 *
 * @example
 * ```ts
 * import { samplePeople } from '@amparo/portability/samples';
 * const [first] = samplePeople({ seed: 1, count: 1 });
 * first?.person.recordType; // 'insured-person'
 * ```
 */
export function* samplePeople({ seed, count = Infinity }: SampleOptions): Generator<SamplePerson> {
  for (let index = 0; index < count; index += 1) yield makePerson(seed, index);
}

/**
 * The agreements and then all records of the same people, one after the other: what a check gets to read.
 *
 * @example
 * ```ts
 * import { sampleRecords } from '@amparo/portability/samples';
 * const [first] = sampleRecords({ seed: 1, count: 1 });
 * first?.recordType; // 'agreement'
 * ```
 */
export function* sampleRecords(options: SampleOptions): Generator<SampleRecord> {
  yield* inventedAgreements;
  for (const { person, periods, certificates, requests, entitlements, transfers } of samplePeople(options)) {
    yield person;
    for (const records of [periods, certificates, requests, entitlements, transfers]) yield* records;
  }
}

/** Any record of a sample. */
export type SampleRecord =
  | Agreement
  | SamplePerson['person']
  | SamplePerson['periods'][number]
  | SamplePerson['certificates'][number]
  | SamplePerson['requests'][number]
  | SamplePerson['entitlements'][number]
  | SamplePerson['transfers'][number];

/**
 * The same records with what a check must find in each: nothing in good ones, and the codes of their faults in the
 * others. `faults` is the share of records that get one to three faults, from 0 to 1.
 *
 * @example
 * ```ts
 * import { labelledSamples } from '@amparo/portability/samples';
 * let faulty = 0;
 * for (const { codes } of labelledSamples({ seed: 1, count: 100, faults: 0.05 })) if (codes.length > 0) faulty += 1;
 * faulty > 0; // true
 * ```
 */
export function* labelledSamples({
  faults = 0,
  ...options
}: SampleOptions & { readonly faults?: number }): Generator<LabelledSample> {
  const random = randomFrom(permute(options.seed ^ 0x2c1b3c6d));
  for (const record of sampleRecords(options))
    yield faults > 0 && random() < faults ? withFaults(record, random) : { record, codes: [] };
}

/**
 * A copy of a good record with one to three faults, all of structure or all of rules, chosen so that none hides or
 * causes another, in this record or in others. `codes` is exactly what a check of the copy must report; it is empty
 * where no fault fits the record. The record itself stays as it is.
 *
 * @example
 * ```ts
 * import { randomFrom, sampleRecords, withFaults } from '@amparo/portability/samples';
 * const random = randomFrom(1);
 * for (const record of sampleRecords({ seed: 1, count: 1 })) withFaults(record, random).codes; // such as ['core.missing-field']
 * ```
 */
export function withFaults(record: SampleRecord, random: Random): LabelledSample {
  const structural = random() < 0.5;
  const possible = allFaults.filter(
    (fault) => fault.structural === structural && fault.of === record.recordType && fault.fits(record),
  );
  const chosen: Fault[] = [];
  for (let wanted = 1 + Math.floor(random() * 3); wanted > 0; wanted -= 1) {
    const free = possible.filter(({ part }) => !chosen.some((other) => other.part === part));
    const fault = free[Math.floor(random() * free.length)];
    if (fault) chosen.push(fault);
  }
  const copy = structuredClone(record);
  for (const { spoil } of chosen) spoil(copy as never);
  return { record: copy, codes: [...new Set(chosen.map(({ code }) => code))] };
}
