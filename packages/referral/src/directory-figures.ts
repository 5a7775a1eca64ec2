import { type Diagnostic, isDateTime, iso31661, type Step, toPointer } from '@amparo/core';
import { ratio } from '@amparo/core/calculation';
import { serviceType } from './codelists/service-type.ts';
import { capacityOf } from './figures/capacity.ts';
import type { DirectoryFiguresOptions, DirectoryFiguresResult } from './figures/directory-result.ts';
import { regionFigures } from './figures/regions.ts';
import { typesOf } from './matching/criteria/offer.ts';
import { type Directory, type Entry, entriesOf } from './matching/directory.ts';
import { isPoint } from './matching/distance.ts';

const day = 86_400_000;
const types = new Set<string>(serviceType.codes.map(({ code }) => code));
const countries = new Set(iso31661.codes.map(({ code }) => code));

/**
 * Figures on a directory: how full services are, by type, and what help there is in each region: how many services, how
 * many with a place, and how far the nearest is.
 *
 * Only active services count. Capacity that nobody looked up lately is unknown and enters no share. The place of a
 * confidential service is never used, so that no distance gives it away; its service counts all the same.
 *
 * Source: Amparo.
 *
 * @param directory Services with their locations; they must be valid.
 * @returns `{ ok: false, diagnostics }` for a moment without an offset, a negative age, types and countries of no list,
 * and points that are none. Paths point into `{ options }`.
 *
 * @example
 * ```ts
 * import { directoryFigures } from '@amparo/referral';
 * const result = directoryFigures(
 *   { services: [] },
 *   { now: '2026-11-22T09:00:00+08:00', serviceTypes: ['shelter'], regions: [{ country: 'MYS', admin1: 'Johor' }] },
 * );
 * if (result.ok) result.regions[0]?.services; // 0: no shelter serves Johor
 * ```
 */
export function directoryFigures(
  directory: Directory,
  options: DirectoryFiguresOptions,
): DirectoryFiguresResult {
  const diagnostics = faultsOf(options);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const now = Date.parse(options.now);
  const fresh = { from: now - (options.capacityMaxAgeDays ?? 30) * day, to: now };
  const { entries } = entriesOf(directory);
  const active = entries.filter(({ service }) => service.status === 'active');
  const byType = groupByType(active);
  const asked = options.serviceTypes ?? [...types];
  return {
    ok: true,
    active: ratio(active.length, entries.length),
    byType: Object.fromEntries(
      asked.flatMap((type) => {
        const services = byType.get(type)?.map(({ service }) => service);
        return services ? [[type, capacityOf(services, fresh)]] : [];
      }),
    ),
    regions: (options.regions ?? []).flatMap((region) =>
      asked.map((type) => regionFigures(region, type, byType.get(type) ?? [], fresh)),
    ),
  };
}

function groupByType(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const type of typesOf(entry)) {
      const group = groups.get(type);
      if (group) group.push(entry);
      else groups.set(type, [entry]);
    }
  }
  return groups;
}

function faultsOf({ now, capacityMaxAgeDays, regions, serviceTypes }: DirectoryFiguresOptions): Diagnostic[] {
  const found: Diagnostic[] = [];
  const fault = (name: string, ...path: Step[]) => {
    const code = `referral.directory-figures-${name}`;
    found.push({ code, severity: 'error', path: toPointer(['options', ...path]), params: {} });
  };
  if (!isDateTime(String(now))) fault('not-a-moment', 'now');
  if (capacityMaxAgeDays !== undefined && !(capacityMaxAgeDays >= 0))
    fault('bad-number', 'capacityMaxAgeDays');
  serviceTypes?.forEach((type, index) => {
    if (!types.has(type)) fault('unknown-code', 'serviceTypes', index);
  });
  regions?.forEach((region, index) => {
    if (!countries.has(region.country)) fault('unknown-code', 'regions', index, 'country');
    const { latitude, longitude } = region;
    if ((latitude !== undefined || longitude !== undefined) && !isPoint(region))
      fault('not-a-point', 'regions', index, 'latitude');
  });
  return found;
}
