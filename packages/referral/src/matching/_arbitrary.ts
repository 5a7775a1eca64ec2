import fc from 'fast-check';
import type { LocationForMatching, OrganisationForMatching, ServiceForMatching } from './directory.ts';
import type { MatchOptions, Need } from './need.ts';

/** Few values of each kind, so that needs and services meet often. */
const types = fc.constantFrom('shelter', 'shelter', 'medical');
const country = fc.constantFrom('MYS', 'MYS', 'MYS', 'THA');
const admin1 = fc.constantFrom('Selangor', 'Johor', 'JOHOR');
const nationality = fc.constantFrom('NPL', 'BGD', 'MYS', 'XXX', 'XXA');
const sex = fc.constantFrom('female', 'male', 'other', 'unknown');
const status = fc.constantFrom('regular', 'irregular', 'asylum', 'not-collected');
const language = fc.constantFrom('ne', 'bn', 'ms', 'en');
const age = fc.integer({ min: 0, max: 70 });
const feature = fc.constantFrom('wheelchair', 'braille', 'female-staff');
const few = <T>(one: fc.Arbitrary<T>, most = 3) => fc.uniqueArray(one, { minLength: 1, maxLength: most });
const latitude = fc.double({ min: 0, max: 8, noNaN: true });

type Optional<T> = { [Key in keyof T]?: fc.Arbitrary<NonNullable<T[Key]>> };
/** At most so many of the fields: with all of them nobody would ever fit. */
const some = <T extends object>(fields: Optional<T>, most: number): fc.Arbitrary<Partial<T>> =>
  fc
    .subarray(Object.entries(fields as Record<string, fc.Arbitrary<unknown>>), { maxLength: most })
    .chain((chosen) => fc.record(Object.fromEntries(chosen))) as fc.Arbitrary<Partial<T>>;

const schedules = fc.array(
  fc.record({
    freq: fc.constant('WEEKLY'),
    byday: fc.constantFrom('MO,TU,WE,TH,FR', 'SA,SU', 'FR'),
    timezone: fc.constantFrom('Asia/Kuala_Lumpur', 'Europe/Berlin', 'Asia/Nowhere'),
    opensAt: fc.constantFrom('00:00', '09:00'),
    closesAt: fc.constantFrom('12:00', '24:00'),
  }),
  { maxLength: 2 },
);

export const population = some<NonNullable<ServiceForMatching['populations']>[number]>(
  {
    sex: few(sex, 2),
    minimumAge: age,
    maximumAge: age,
    migrantsOnly: fc.boolean(),
    nationalities: few(nationality),
    migrationStatusAccepted: few(status),
    familyMembers: fc.boolean(),
    exclusiveForSafety: fc.boolean(),
  },
  3,
);

const services = fc
  .array(
    fc.tuple(
      fc.record({
        organisationId: fc.constantFrom('org-1', 'org-2', 'org-3'),
        status: fc.constantFrom('active', 'active', 'active', 'defunct', 'temporarily closed'),
        serviceType: types,
        serviceAreas: fc.array(
          fc
            .tuple(
              country,
              some<{ admin1: string[]; consularJurisdictionOf: string }>(
                {
                  admin1: few(admin1),
                  consularJurisdictionOf: nationality,
                },
                1,
              ),
            )
            .map(([of, more]) => ({ country: of, ...more })),
          { minLength: 1, maxLength: 2 },
        ),
        confidentialAddress: fc.boolean(),
      }),
      some<ServiceForMatching>(
        {
          furtherServiceTypes: few(types, 2),
          populations: fc.array(population, { maxLength: 2 }),
          minimumAge: age,
          maximumAge: age,
          idRequired: fc.boolean(),
          requiredDocuments: few(fc.record({ document: fc.constantFrom('Passport', 'Permit') }), 2),
          acceptsAnonymous: fc.boolean(),
          feeFree: fc.boolean(),
          languages: few(language),
          interpretationServices: fc.constant('By phone'),
          waitTimeDays: fc.integer({ min: 0, max: 30 }),
          capacityStatus: fc.constantFrom(
            'capacity',
            'no-capacity',
            'waitlist',
            'additional-assessment-required',
          ),
          capacityUpdatedAt: fc.constantFrom('2026-11-19T08:00:00+08:00', '2026-06-01T08:00:00+08:00'),
          schedules,
          emergency24h: fc.boolean(),
        },
        6,
      ),
    ),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(
      ([required, optional], index): ServiceForMatching => ({
        ...required,
        ...optional,
        serviceId: `service-${index}`,
      }),
    ),
  );

const serviceLocations = fc
  .array(
    fc.tuple(
      fc.record({
        serviceId: fc.integer({ min: 0, max: 12 }).map((index) => `service-${index}`),
        locationType: fc.constantFrom('physical', 'virtual', 'postal'),
        confidentialAddress: fc.boolean(),
      }),
      some<LocationForMatching>(
        {
          locationUse: fc.constantFrom('intake', 'service', 'intake-and-service'),
          address: fc.record({ country, admin1 }),
          latitude,
          longitude: latitude,
          languages: few(language),
          schedules,
          accessibility: few(fc.record({ feature }), 2),
        },
        6,
      ),
    ),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(
      ([required, optional], index): LocationForMatching => ({
        ...required,
        ...optional,
        serviceLocationId: `location-${index}`,
      }),
    ),
  );

const organisations: fc.Arbitrary<OrganisationForMatching[]> = fc.subarray([
  { organisationId: 'org-1', organisationType: 'ngo' },
  { organisationId: 'org-2', organisationType: 'embassy' },
  { organisationId: 'org-3', organisationType: 'employer' },
]);

export const directory = fc.record({ services, serviceLocations, organisations });

export const need: fc.Arbitrary<Need> = fc
  .tuple(
    fc.record({ serviceTypes: few(types, 2), country }),
    some<Need>(
      {
        admin1,
        nationality: few(nationality, 2),
        age,
        sex,
        isMigrant: fc.boolean(),
        isFamilyMember: fc.boolean(),
        migrationStatus: status,
        languages: few(language, 2),
        interpreterArranged: fc.boolean(),
        accessibilityNeeds: few(feature, 2),
        anonymous: fc.boolean(),
        canProveIdentity: fc.boolean(),
        documents: few(fc.constantFrom('permit', 'visa'), 2),
        freeOnly: fc.boolean(),
        priority: fc.constantFrom('emergency-24h', 'urgent-72h', 'routine-2w'),
        emergencyAtNight: fc.boolean(),
        at: fc.constantFrom('2026-11-20T10:00:00+08:00', '2026-11-21T20:00:00+08:00'),
      },
      5,
    ),
    fc.option(fc.record({ latitude, longitude: latitude }), { nil: {} }),
  )
  .map((parts) => Object.assign({}, ...parts) as Need);

export const options: MatchOptions = { now: '2026-11-20T09:00:00+08:00' };
