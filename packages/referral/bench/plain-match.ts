import type { Need, Service, ServiceLocation } from '@amparo/referral';
import { matchOptions } from './needs.ts';

const oldest = Date.parse(matchOptions.now) - 30 * 86_400_000;

/**
 * The baseline: what a developer writes in an afternoon, `filter` and `sort` over the records. It knows status, type,
 * area, the group of people, age, capacity, cost, language and region; it gives no reasons, no open questions and no
 * opening hours.
 */
export function plainMatch(
  need: Need,
  services: readonly Service[],
  locations: ReadonlyMap<string, readonly ServiceLocation[]>,
): Service[] {
  const scored = services
    .filter((service) => canHelp(service, need))
    .map((service) => {
      const language = service.languages?.some((one) => need.languages?.includes(one)) ? 4 : 0;
      const near = locations.get(service.serviceId)?.some(({ address }) => address?.admin1 === need.admin1)
        ? 3
        : 0;
      return { service, score: language + near + (service.feeFree ? 2 : 0) };
    });
  return scored.sort((a, b) => b.score - a.score).map(({ service }) => service);
}

function canHelp(service: Service, need: Need): boolean {
  const { sex = '', age = 30, nationality = [], country, admin1 = '' } = need;
  return (
    service.status === 'active' &&
    need.serviceTypes.some(
      (type) => service.serviceType === type || service.furtherServiceTypes?.some((one) => one === type),
    ) &&
    service.serviceAreas.some(
      (area) =>
        area.country === country &&
        (!area.admin1 || area.admin1.includes(admin1)) &&
        (!area.consularJurisdictionOf || nationality.includes(area.consularJurisdictionOf)),
    ) &&
    age >= (service.minimumAge ?? 0) &&
    age <= (service.maximumAge ?? 120) &&
    (!service.populations?.length ||
      service.populations.some(
        (group) =>
          (!group.sex || group.sex.some((one) => one === sex)) &&
          age >= (group.minimumAge ?? 0) &&
          age <= (group.maximumAge ?? 120) &&
          (!group.nationalities || group.nationalities.some((one) => nationality.includes(one))),
      )) &&
    !(need.freeOnly && service.feeFree === false) &&
    !(
      service.capacityStatus === 'no-capacity' &&
      service.capacityUpdatedAt !== undefined &&
      Date.parse(service.capacityUpdatedAt) >= oldest
    )
  );
}
