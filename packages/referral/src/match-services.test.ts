import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexDirectory, matchServices } from './match-services.ts';
import * as arbitrary from './matching/_arbitrary.ts';
import type {
  Directory,
  LocationForMatching,
  OrganisationForMatching,
  ServiceForMatching,
} from './matching/directory.ts';
import type { MatchResult } from './matching/match-result.ts';
import type { Need } from './matching/need.ts';
import type { organisation } from './organisation.ts';
import { sampleDirectory, sampleReferrals } from './samples.ts';
import type { service } from './service.ts';
import type { serviceLocation } from './service-location.ts';

const { directory, need, options } = arbitrary;
type Found = Extract<MatchResult, { ok: true }>;

function match(asked: Need, among: Directory, given = options): Found {
  const result = matchServices(asked, among, given);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}
const idsOf = (list: readonly { readonly serviceId: string }[]) => list.map(({ serviceId }) => serviceId);

describe('matchServices', () => {
  test('the order of the directory does not matter', () => {
    const whole = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const shuffled = directory.chain((one) =>
      fc.record({
        one: fc.constant(one),
        other: fc.record({
          services: whole(one.services),
          serviceLocations: whole(one.serviceLocations),
          organisations: whole(one.organisations),
        }),
      }),
    );
    fc.assert(
      fc.property(need, shuffled, (asked, { one, other }) => {
        expect(JSON.stringify(match(asked, other))).toBe(JSON.stringify(match(asked, one)));
      }),
      { numRuns: 400 },
    );
  });

  test('amounts that cannot be are as if they were not given', () => {
    const score = (amounts: { waitTimeDays?: number; placesTotal?: number; placesOccupied?: number }) => {
      const result = match(
        { serviceTypes: ['shelter'], country: 'MYS' },
        {
          services: [
            {
              serviceId: 'service-1',
              organisationId: 'org-1',
              status: 'active',
              serviceType: 'shelter',
              serviceAreas: [{ country: 'MYS' }],
              confidentialAddress: false,
              capacityUpdatedAt: '2026-11-19T08:00:00+08:00',
              ...amounts,
            },
          ],
        },
      );
      return result.matches[0]?.score;
    };
    const none = score({});
    expect(none).toBeGreaterThan(0);
    expect(score({ waitTimeDays: 7 })).not.toBe(score({ waitTimeDays: 70 }));
    for (const amount of [-7, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(score({ waitTimeDays: amount })).toBe(none);
      expect(score({ placesTotal: amount, placesOccupied: 4 })).toBe(none);
    }
  });

  test('every service is a match, or excluded with at least one reason', () => {
    let [matches, exclusions] = [0, 0];
    fc.assert(
      fc.property(need, directory, (asked, among) => {
        const { matches: found, excluded, considered, matched } = match(asked, among);
        expect([...idsOf(found), ...idsOf(excluded)].sort()).toEqual(idsOf(among.services).sort());
        expect(considered).toBe(among.services.length);
        expect(matched).toBe(found.length);
        for (const { reasons, safety } of excluded) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.every(({ effect, severity }) => effect === 'excludes' && severity === 'error')).toBe(
            true,
          );
          expect(safety).toBe(reasons.some((reason) => reason.safety));
        }
        matches += found.length;
        exclusions += excluded.length;
      }),
      { numRuns: 600 },
    );
    expect(matches).toBeGreaterThan(250);
    expect(exclusions).toBeGreaterThan(500);
  });

  test('a further limit on who is served never adds a match', () => {
    const limited = fc.tuple(directory, arbitrary.population, fc.nat(20), fc.nat(2));
    fc.assert(
      fc.property(need, limited, (asked, [among, limits, which, group]) => {
        fc.pre(among.services.length > 0);
        const position = which % among.services.length;
        const target = among.services[position] as ServiceForMatching;
        // What a group says already stays: only limits that it did not have are added. A first group is a limit, too.
        const groups = target.populations ?? [];
        const narrowed =
          groups.length === 0
            ? [limits]
            : groups.with(group % groups.length, { ...limits, ...groups[group % groups.length] });
        const services = among.services.with(position, { ...target, populations: narrowed });
        const matchesBefore = new Set(idsOf(match(asked, among).matches));
        for (const id of idsOf(match(asked, { ...among, services }).matches))
          expect(matchesBefore.has(id)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('forgetting a fact of the client never loses a match', () => {
    const facts: (keyof Need)[] = [
      'admin1',
      'nationality',
      'age',
      'sex',
      'isMigrant',
      'isFamilyMember',
      'migrationStatus',
      'languages',
      'canProveIdentity',
      'documents',
      'at',
    ];
    fc.assert(
      fc.property(need, directory, fc.constantFrom(...facts), (asked, among, fact) => {
        // Without a time the emergency must be answered at any time: that asks for more, not less.
        fc.pre(!(fact === 'at' && asked.emergencyAtNight));
        const { [fact]: _, ...less } = asked;
        const after = new Set(idsOf(match(less as Need, among).matches));
        for (const id of idsOf(match(asked, among).matches)) expect(after.has(id)).toBe(true);
      }),
      { numRuns: 700 },
    );
  });

  test('a fact that the directory does not give loses no match', () => {
    // Not emergency24h: whoever is known to answer at any time does so in spite of waiting times and hours.
    const facts = [
      'populations',
      'minimumAge',
      'maximumAge',
      'idRequired',
      'requiredDocuments',
      'acceptsAnonymous',
      'feeFree',
      'languages',
      'interpretationServices',
      'waitTimeDays',
      'capacityStatus',
      'capacityUpdatedAt',
      'schedules',
    ] as const;
    fc.assert(
      fc.property(need, directory, fc.constantFrom(...facts), (asked, among, fact) => {
        const services = among.services.map(({ [fact]: _, ...less }) => less as ServiceForMatching);
        const after = new Set(idsOf(match(asked, { ...among, services }).matches));
        for (const id of idsOf(match(asked, among).matches)) expect(after.has(id)).toBe(true);
      }),
      { numRuns: 700 },
    );
  });

  test('no address, point or name of a confidential place is in a result, nor anything of the client', () => {
    const canary = 'Jalan Rahsia';
    fc.assert(
      fc.property(need, directory, (asked, among) => {
        const told = among.serviceLocations.map((location) => ({
          ...location,
          name: canary,
          address: {
            country: 'MYS',
            admin1: 'Selangor',
            addressLine: canary,
            locality: canary,
            postalCode: canary,
          },
        }));
        const result = match(asked, { ...among, serviceLocations: told });
        const written = JSON.stringify(result);
        expect(written).not.toContain(canary);
        const { admin1, sex, migrationStatus, nationality = [], languages = [] } = asked;
        for (const value of [admin1, sex, migrationStatus, ...nationality, ...languages])
          expect(written).not.toContain(`"${value}"`);
        const confidential = new Set(
          told.filter((one) => one.confidentialAddress).map(({ serviceLocationId }) => serviceLocationId),
        );
        for (const found of result.matches) {
          expect(confidential.has(found.serviceLocationId ?? '')).toBe(false);
          if (found.serviceLocationId === undefined) expect(found.distanceKm).toBeUndefined();
          for (const { params } of [...found.toConfirm, ...found.cautions]) expect(params).toEqual({});
        }
        for (const { reasons } of result.excluded)
          for (const { params } of reasons) expect(params).toEqual({});
      }),
      { numRuns: 300 },
    );
  });

  test('moving a confidential place changes nothing', () => {
    fc.assert(
      fc.property(need, directory, (asked, among) => {
        const moved = among.serviceLocations.map((location) =>
          location.confidentialAddress ? { ...location, latitude: 1.5, longitude: 1.5 } : location,
        );
        const point = { latitude: 1, longitude: 1 };
        expect(match({ ...asked, ...point }, { ...among, serviceLocations: moved })).toEqual(
          match({ ...asked, ...point }, among),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('better scores come first, open questions of safety last', () => {
    fc.assert(
      fc.property(need, directory, (asked, among) => {
        const ranks = match(asked, among).matches.map(({ score, toConfirm, cautions }) => [
          [...toConfirm, ...cautions].some(({ safety }) => safety) ? 1 : 0,
          -score,
        ]);
        const sorted = [...ranks].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
        expect(ranks).toEqual(sorted);
        for (const [, score = 0] of ranks) expect(-score >= 0 && -score <= 1).toBe(true);
      }),
    );
  });

  test('an index gives the same answers, in any order of needs, also when exclusions are read late', () => {
    fc.assert(
      fc.property(need, need, directory, (first, second, among) => {
        const index = indexDirectory(among);
        expect(index.size).toBe(among.services.length);
        const [one, two] = [index.match(first, options), index.match(second, options)];
        expect(two).toEqual(match(second, among));
        expect(one).toEqual(match(first, among));
      }),
      { numRuns: 200 },
    );
  });

  test('counts of exclusions are those of the list', () => {
    fc.assert(
      fc.property(need, directory, (asked, among) => {
        const { excluded, excludedBy } = match(asked, among);
        for (const [code, count] of Object.entries(excludedBy))
          expect(excluded.filter(({ reasons }) => reasons.some((one) => one.code === code))).toHaveLength(
            count,
          );
      }),
      { numRuns: 100 },
    );
  });

  test('the service that a good sample referral went to is a match for its client', () => {
    const samples = { seed: 5, now: options.now };
    const among = sampleDirectory(samples);
    const index = indexDirectory(among);
    const places = new Map(
      among.serviceLocations.map(({ serviceId, address }) => [serviceId, address?.admin1]),
    );
    for (const referral of sampleReferrals({ ...samples, count: 200 })) {
      const admin1 = places.get(referral.toServiceId ?? '');
      const result = index.match(
        {
          serviceTypes: referral.servicesRequested,
          country: referral.toCountry ?? referral.fromCountry,
          ...(admin1 !== undefined && { admin1 }),
          ...(referral.clientNationality && { nationality: referral.clientNationality }),
          ...(referral.clientAge !== undefined && { age: referral.clientAge }),
          ...(referral.clientSex && { sex: referral.clientSex }),
          ...(referral.clientMigrationStatus && { migrationStatus: referral.clientMigrationStatus }),
        },
        options,
      );
      expect(result.ok && idsOf(result.matches)).toContain(referral.toServiceId);
    }
  });

  test('an empty directory has no match and no exclusion', () => {
    expect(match({ serviceTypes: ['shelter'], country: 'MYS' }, { services: [] })).toMatchObject({
      considered: 0,
      matches: [],
      excluded: [],
      excludedBy: {},
    });
  });

  test('records of the standard have the fields that matching reads', () => {
    type Service = (typeof service.schema)['_zod']['output'];
    type Location = (typeof serviceLocation.schema)['_zod']['output'];
    type Organisation = (typeof organisation.schema)['_zod']['output'];
    const asService: (one: Service) => ServiceForMatching = (one) => one;
    const asLocation: (one: Location) => LocationForMatching = (one) => one;
    const asOrganisation: (one: Organisation) => OrganisationForMatching = (one) => one;
    expect([asService, asLocation, asOrganisation]).toHaveLength(3);
  });
});
