import type { Entry, ServiceForMatching } from '../matching/directory.ts';
import { type Coordinates, isPoint, kilometresBetween } from '../matching/distance.ts';
import { sameName } from '../matching/names.ts';
import { sitesOf } from '../matching/sites.ts';
import { type FreshPeriod, freshStatus } from './capacity.ts';
import type { Region, RegionFigures } from './directory-result.ts';

/** What help of one type there is in a region. Services of a consulate count: it is for some people there. */
export function regionFigures(
  region: Region,
  serviceType: string,
  entries: readonly Entry[],
  fresh: FreshPeriod,
): RegionFigures {
  const { country, admin1 } = region;
  const there = entries.filter(({ service }) => serves(service, region));
  const point: Partial<Coordinates> = region;
  const distances = isPoint(point)
    ? there.flatMap((entry) =>
        sitesOf(entry).flatMap((site) => (site.point ? [kilometresBetween(point, site.point)] : [])),
      )
    : [];
  // Not spread into Math.min: there may be more of them than a call takes arguments.
  const nearest = distances.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return {
    country,
    admin1,
    serviceType,
    services: there.length,
    withPlace: there.filter(({ service }) => freshStatus(service, fresh) === 'capacity').length,
    nearestKm: distances.length === 0 ? undefined : Math.round(nearest * 10) / 10,
  };
}

function serves({ serviceAreas }: ServiceForMatching, { country, admin1 }: Region): boolean {
  const name = sameName(admin1);
  return (serviceAreas ?? []).some(
    (area) =>
      area.country === country && (!area.admin1?.length || area.admin1.some((one) => sameName(one) === name)),
  );
}
