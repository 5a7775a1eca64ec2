import type { MatchOptions, Need } from '@amparo/referral';
import { type SampleDirectory, sampleDirectory, sampleReferrals } from '@amparo/referral/samples';

/** Each district beyond the first adds 90 services to the 140 of one. */
const options = { seed: 1, now: '2026-06-01T00:00:00Z', districts: 1112 };

export const matchOptions: MatchOptions = { now: options.now };

/** An invented directory of 100,000 services in twelve countries. */
export const directory: SampleDirectory = sampleDirectory(options);

const placeOf = new Map(directory.serviceLocations.map((location) => [location.serviceId, location.address]));
const serviceOf = new Map(directory.services.map((service) => [service.serviceId, service]));

/** What the clients of sample referrals need, where the service they were referred to is; half of them at an hour of the day. */
export function makeNeeds(count: number): Need[] {
  const needs: Need[] = [];
  for (const referral of sampleReferrals({ ...options, districts: 1 })) {
    const area = serviceOf.get(referral.toServiceId ?? '')?.serviceAreas[0];
    if (!area) continue;
    const admin1 = placeOf.get(referral.toServiceId ?? '')?.admin1;
    needs.push({
      serviceTypes: referral.servicesRequested,
      country: area.country,
      ...(admin1 !== undefined && { admin1 }),
      ...(referral.clientNationality && { nationality: referral.clientNationality }),
      ...(referral.clientAge !== undefined && { age: referral.clientAge }),
      ...(referral.clientSex && { sex: referral.clientSex }),
      ...(referral.language && { languages: [referral.language] }),
      ...(referral.accessibilityNeeds && { accessibilityNeeds: referral.accessibilityNeeds }),
      priority: referral.priority,
      canProveIdentity: needs.length % 3 > 0,
      freeOnly: needs.length % 2 > 0,
      ...(needs.length % 2 > 0 && { at: '2026-06-02T03:00:00Z' }),
    });
    if (needs.length === count) break;
  }
  return needs;
}
