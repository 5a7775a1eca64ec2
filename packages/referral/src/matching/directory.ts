import type { Diagnostic } from '@amparo/core';
import type { OpeningTimes } from './opening.ts';

/** The fields of a `service` that matching reads. Every `Service` has this shape; so may an extract of a directory. */
export interface ServiceForMatching {
  readonly serviceId: string;
  readonly organisationId: string;
  readonly status: string;
  readonly serviceType: string;
  readonly furtherServiceTypes?: readonly string[];
  readonly populations?: readonly PopulationForMatching[];
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly eligibilityDescription?: readonly unknown[];
  readonly idRequired?: boolean;
  readonly requiredDocuments?: readonly { readonly document: string; readonly proofOfIdentity?: boolean }[];
  readonly acceptsAnonymous?: boolean;
  readonly feeFree?: boolean;
  readonly costOptions?: readonly {
    readonly validFrom?: string;
    readonly validTo?: string;
    readonly amount?: { readonly amount: string };
  }[];
  readonly languages?: readonly string[];
  readonly interpretationServices?: string;
  readonly waitTimeDays?: number;
  readonly capacityStatus?: string;
  readonly capacityUpdatedAt?: string;
  readonly placesTotal?: number;
  readonly placesOccupied?: number;
  readonly schedules?: readonly OpeningTimes[];
  readonly emergency24h?: boolean;
  readonly serviceAreas: readonly {
    readonly country: string;
    readonly admin1?: readonly string[];
    readonly consularJurisdictionOf?: string;
  }[];
  readonly confidentialAddress: boolean;
}

/** A group of people that a service is for. */
export interface PopulationForMatching {
  readonly sex?: readonly string[];
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly migrantsOnly?: boolean;
  readonly nationalities?: readonly string[];
  readonly migrationStatusAccepted?: readonly string[];
  readonly familyMembers?: boolean;
  readonly exclusiveForSafety?: boolean;
}

/** The fields of a `service-location` that matching reads. */
export interface LocationForMatching {
  readonly serviceLocationId: string;
  readonly serviceId: string;
  readonly locationType: string;
  readonly locationUse?: string;
  readonly confidentialAddress: boolean;
  readonly address?: { readonly country: string; readonly admin1?: string };
  readonly latitude?: number;
  readonly longitude?: number;
  readonly languages?: readonly string[];
  readonly schedules?: readonly OpeningTimes[];
  readonly accessibility?: readonly { readonly feature: string }[];
}

/** The fields of an `organisation` that matching reads. */
export interface OrganisationForMatching {
  readonly organisationId: string;
  readonly organisationType: string;
}

/** A directory of services: its records, in any order. They must be valid; a fault of a record is a fault of the matches. */
export interface Directory {
  readonly services: Iterable<ServiceForMatching>;
  readonly serviceLocations?: Iterable<LocationForMatching>;
  readonly organisations?: Iterable<OrganisationForMatching>;
}

/** A service with what belongs to it. */
export interface Entry {
  readonly service: ServiceForMatching;
  /** Sorted by id. */
  readonly locations: readonly LocationForMatching[];
  /** When the service is open, and each of the locations, where its own times are recorded. */
  readonly schedules: readonly OpeningTimes[] | undefined;
  readonly locationSchedules: readonly (readonly OpeningTimes[] | undefined)[];
  readonly organisationType: string | undefined;
  /** Whether another service of the directory has the same id and says something else. */
  readonly repeated: boolean;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Gives equal lists of opening times one object, so that they are read once for each need. */
function sharedSchedules(): (
  schedules: readonly OpeningTimes[] | undefined,
) => readonly OpeningTimes[] | undefined {
  const known = new Map<string, readonly OpeningTimes[]>();
  return (schedules) => {
    if (schedules === undefined || schedules.length === 0) return undefined;
    const text = JSON.stringify(schedules);
    const found = known.get(text) ?? schedules;
    known.set(text, found);
    return found;
  };
}

/** A record as text that does not depend on the order of its fields. */
const textOf = (record: object) =>
  JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byText(a, b)))
      : value,
  );

/** Records sorted by id; of equal ones, as from two exports of one directory, only the first. */
function sortedOnce<Item extends object>(records: readonly Item[], idOf: (record: Item) => string): Item[] {
  const sorted = [...records].sort((a, b) => byText(idOf(a), idOf(b)));
  const found: Item[] = [];
  let texts = new Set<string>();
  sorted.forEach((record, index) => {
    const id = idOf(record);
    const isFirst = index === 0 || idOf(sorted[index - 1] as Item) !== id;
    const next = sorted[index + 1];
    if (isFirst && (next === undefined || idOf(next) !== id)) {
      found.push(record);
      return;
    }
    if (isFirst) texts = new Set();
    const text = textOf(record);
    if (!texts.has(text)) found.push(record);
    texts.add(text);
  });
  return found;
}

/** The services sorted by id, so that no result depends on the order of the directory. */
export function entriesOf(directory: Directory): { entries: Entry[]; diagnostics: Diagnostic[] } {
  const services = sortedOnce([...directory.services], ({ serviceId }) => serviceId);
  const types = new Map<string, string>();
  for (const { organisationId, organisationType } of directory.organisations ?? [])
    types.set(organisationId, organisationType);
  const locations = new Map<string, LocationForMatching[]>(services.map(({ serviceId }) => [serviceId, []]));
  let strays = 0;
  for (const location of directory.serviceLocations ?? []) {
    const list = locations.get(location.serviceId);
    if (list) list.push(location);
    else strays += 1;
  }
  const shared = sharedSchedules();
  const entries = services.map((service, index): Entry => {
    const own = sortedOnce(
      locations.get(service.serviceId) ?? [],
      ({ serviceLocationId }) => serviceLocationId,
    );
    const neighbours = [services[index - 1], services[index + 1]];
    return {
      service,
      locations: own,
      schedules: shared(service.schedules),
      locationSchedules: own.map(({ schedules }) => shared(schedules)),
      organisationType: types.get(service.organisationId),
      repeated: neighbours.some((other) => other?.serviceId === service.serviceId),
    };
  });
  const repeated = entries.filter((entry) => entry.repeated).length;
  const finding = (code: string, path: string, count: number): Diagnostic[] =>
    count === 0 ? [] : [{ code, severity: 'warning', path, params: { count } }];
  return {
    entries,
    diagnostics: [
      ...finding('referral.match-service-id-repeated', '/services', repeated),
      ...finding('referral.match-location-without-service', '/serviceLocations', strays),
    ],
  };
}
