import { inventedAgreements, type SamplePerson, samplePeople } from '@amparo/portability/samples';
import { faultsInClaims } from './faults-in-claims.ts';

const seed = 21;

/** Which of the sample people stand in the file: their places in the sequence of the seed. */
const places = [3, 7, 12, 14, 20, 24, 34, 42, 44, 48];

/** Makes the records that two invented institutions have exchanged; with `faults: false`, as they should be. */
export function makeClaims({ faults = true } = {}): Record<string, string> {
  const everybody = [...samplePeople({ seed, count: Math.max(...places) + 1 })];
  const people = new Map(places.map((place) => [place, structuredClone(everybody[place] as SamplePerson)]));
  if (faults) for (const { place, spoil } of faultsInClaims) spoil(people.get(place) as SamplePerson);
  const agreement = inventedAgreements.find(({ agreementId }) => agreementId === 'contoh-khm-tha');
  const records = [
    agreement,
    ...[...people.values()].flatMap(
      ({ person, periods, certificates, requests, entitlements, transfers }) => [
        person,
        ...periods,
        ...certificates,
        ...requests,
        ...entitlements,
        ...transfers,
      ],
    ),
  ];
  return { 'claims.ndjson': records.map((record) => `${JSON.stringify(record)}\n`).join('') };
}
