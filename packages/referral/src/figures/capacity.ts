import { ratio } from '@amparo/core/calculation';
import { capacityStatus } from '../codelists/capacity-status.ts';
import { isAmount } from '../matching/amount.ts';
import type { ServiceForMatching } from '../matching/directory.ts';
import type { CapacityFigures } from './directory-result.ts';

const statuses = capacityStatus.codes.map(({ code }) => code);

/** When capacity must have been looked up to count, in milliseconds since 1970, both ends included. */
export interface FreshPeriod {
  readonly from: number;
  /** The moment of the count: what was looked up later has a wrong time. */
  readonly to: number;
}

function isFresh({ capacityUpdatedAt }: ServiceForMatching, { from, to }: FreshPeriod): boolean {
  if (capacityUpdatedAt === undefined) return false;
  const at = Date.parse(capacityUpdatedAt);
  return at >= from && at <= to;
}

/** The capacity of a service, by what was looked up lately; `unknown` where nothing was. */
export function freshStatus(service: ServiceForMatching, fresh: FreshPeriod): string {
  const { capacityStatus: status, placesTotal: total, placesOccupied: occupied } = service;
  if (!isFresh(service, fresh)) return 'unknown';
  if (status !== undefined) return statuses.includes(status) ? status : 'unknown';
  if (!isAmount(total) || !isAmount(occupied)) return 'unknown';
  return occupied < total ? 'capacity' : 'no-capacity';
}

/** Counts the capacity of services. */
export function capacityOf(services: readonly ServiceForMatching[], fresh: FreshPeriod): CapacityFigures {
  const byStatus: Record<string, number> = Object.fromEntries(
    [...statuses, 'unknown'].map((one) => [one, 0]),
  );
  let [places, occupiedPlaces] = [0, 0];
  for (const service of services) {
    const status = freshStatus(service, fresh);
    byStatus[status] = (byStatus[status] ?? 0) + 1;
    const { placesTotal: total, placesOccupied: occupied } = service;
    if (!isAmount(total) || !isAmount(occupied) || !isFresh(service, fresh)) continue;
    places += total;
    occupiedPlaces += occupied;
  }
  const full = (byStatus['no-capacity'] ?? 0) + (byStatus.waitlist ?? 0);
  return {
    services: services.length,
    byStatus,
    full: ratio(full, services.length - (byStatus.unknown ?? 0)),
    utilisation: ratio(occupiedPlaces, places),
  };
}
