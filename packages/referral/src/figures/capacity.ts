import { ratio } from '@amparo/core/calculation';
import { capacityStatus } from '../codelists/capacity-status.ts';
import type { ServiceForMatching } from '../matching/directory.ts';
import type { CapacityFigures } from './directory-result.ts';

const statuses = capacityStatus.codes.map(({ code }) => code);

/** Whether the capacity of a service was looked up after a moment, in milliseconds since 1970. */
function isFresh({ capacityUpdatedAt }: ServiceForMatching, oldest: number): boolean {
  return capacityUpdatedAt !== undefined && Date.parse(capacityUpdatedAt) >= oldest;
}

/** The capacity of a service, by what was looked up after a moment; `unknown` where nothing was. */
export function freshStatus(service: ServiceForMatching, oldest: number): string {
  const { capacityStatus: status, placesTotal: total, placesOccupied: occupied } = service;
  if (!isFresh(service, oldest)) return 'unknown';
  if (status !== undefined) return statuses.includes(status) ? status : 'unknown';
  if (total === undefined || occupied === undefined) return 'unknown';
  return occupied < total ? 'capacity' : 'no-capacity';
}

/** Counts the capacity of services. */
export function capacityOf(services: readonly ServiceForMatching[], oldest: number): CapacityFigures {
  const byStatus: Record<string, number> = Object.fromEntries(
    [...statuses, 'unknown'].map((one) => [one, 0]),
  );
  let [places, occupiedPlaces] = [0, 0];
  for (const service of services) {
    const status = freshStatus(service, oldest);
    byStatus[status] = (byStatus[status] ?? 0) + 1;
    const { placesTotal: total, placesOccupied: occupied } = service;
    if (total === undefined || occupied === undefined || !isFresh(service, oldest)) continue;
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
