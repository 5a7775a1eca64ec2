import { Draw, permute } from '@amparo/core/samples';
import type { Organisation } from '../generated/organisation.ts';
import type { Service } from '../generated/service.ts';
import type { ServiceLocation } from '../generated/service-location.ts';
import { day, hour } from './calendar.ts';
import { type Country, destinations, origins } from './countries.ts';
import {
  districtPlans,
  embassyPlan,
  type OrganisationPlan,
  originPlans,
  type ServicePlan,
} from './organisation-plans.ts';

/** The records of a directory. */
export interface SampleDirectory {
  readonly organisations: readonly Organisation[];
  readonly services: readonly Service[];
  readonly serviceLocations: readonly ServiceLocation[];
}

/** Where an organisation works, and for whom. */
interface Place {
  readonly country: Country;
  readonly region: string;
  /** For an embassy: the country whose nationals it protects. */
  readonly of?: Country;
  /** The beginning of all ids of the organisation. */
  readonly id: string;
}

type Lists = { organisations: Organisation[]; services: Service[]; serviceLocations: ServiceLocation[] };

/** Makes a directory as it stands at a moment. */
export function makeDirectory(seed: number, now: number, districts: number): SampleDirectory {
  const lists: Lists = { organisations: [], services: [], serviceLocations: [] };
  const add = (plan: OrganisationPlan, place: Place) => addOrganisation(plan, place, seed, now, lists);
  for (const country of destinations) {
    const code = country.code.toLowerCase();
    for (let district = 0; district < districts; district += 1) {
      const region = district === 0 ? country.city.region : `${country.example} District ${district + 1}`;
      districtPlans.forEach((plan, index) => {
        add(plan, { country, region, id: `${code}-${district + 1}-${index + 1}` });
      });
    }
    for (const of of origins)
      add(embassyPlan, {
        country,
        of,
        region: country.city.region,
        id: `${code}-embassy-${of.code.toLowerCase()}`,
      });
  }
  for (const country of origins) {
    originPlans.forEach((plan, index) => {
      add(plan, { country, region: country.city.region, id: `${country.code.toLowerCase()}-${index + 1}` });
    });
  }
  return lists;
}

function addOrganisation(
  plan: OrganisationPlan,
  place: Place,
  seed: number,
  now: number,
  lists: Lists,
): void {
  const position = lists.organisations.length;
  const draw = new Draw(permute(seed ^ 0x51ed270b) + position);
  const { country, of = country, id } = place;
  const { clock } = country;
  const name = `${of.example} ${plan.name}`;
  const organisationId = `org-${id}`;
  lists.organisations.push({
    recordType: 'organisation',
    provenance: provenance(draw, country, now),
    organisationId,
    name: place.of ? `${name} in ${country.example} ${country.code}` : name,
    description: [{ language: 'en', text: `${name}: an invented organisation in ${place.region}.` }],
    organisationType: plan.type,
    country: of.code,
    ...(plan.type === 'recruitment-agency'
      ? {
          licences: [
            {
              number: `LIC-${draw.between(100, 999)}`,
              issuedBy: `${of.example} Department of Employment`,
              country: of.code,
              validFrom: clock.date(now - draw.between(100, 500) * day),
              validTo: clock.date(now + draw.between(100, 900) * day),
            },
          ],
        }
      : {}),
    email: `info@${id}.example.org`,
    phones: [{ number: phone(draw, country), type: 'voice' }],
    languages: [...country.languages],
  });
  plan.services.forEach((service, index) => {
    addService(service, { ...place, id: `${id}-${index + 1}` }, organisationId, draw, now, lists);
  });
}

function addService(
  plan: ServicePlan,
  { country, of, region, id }: Place,
  organisationId: string,
  draw: Draw,
  now: number,
  lists: Lists,
): void {
  const { clock } = country;
  const serviceId = `service-${id}`;
  const confidential = plan.confidential === true;
  const total = draw.between(8, 60);
  const full = draw.chance(0.1);
  const { type, further, populations, minimumAge, maximumAge, price } = plan;
  const strangers = origins.filter(() => draw.chance(0.5)).map(({ languages }) => languages[0] as string);
  lists.services.push({
    recordType: 'service',
    provenance: provenance(draw, country, now),
    serviceId,
    organisationId,
    name: plan.name,
    description: [{ language: 'en', text: `${plan.name}, an invented service in ${region}.` }],
    status: draw.chance(0.04) ? draw.pick(['inactive', 'temporarily closed'] as const) : 'active',
    serviceType: type,
    ...(further ? { furtherServiceTypes: [...further] } : {}),
    ...(populations ? { populations: structuredClone(populations) } : {}),
    ...(minimumAge === undefined ? {} : { minimumAge }),
    ...(maximumAge === undefined ? {} : { maximumAge }),
    idRequired: type === 'social-security',
    acceptsAnonymous: type !== 'social-security' && type !== 'consular',
    feeFree: price === undefined,
    ...(price === undefined
      ? {}
      : {
          costOptions: [
            { amount: { amount: String(price), currency: country.currency }, amountDescription: 'Per visit' },
          ],
        }),
    languages: [...new Set([...(of ?? country).languages, ...strangers])],
    ...(plan.interprets ? { interpretationServices: 'By phone, in the languages of most workers' } : {}),
    referralAcceptedVia: ['secure-api', 'phone', 'walk-in'],
    waitTimeDays: draw.between(0, 20),
    capacityStatus: full ? draw.pick(['no-capacity', 'waitlist'] as const) : 'capacity',
    capacityUpdatedAt: clock.moment(now - draw.between(1, 20) * day),
    placesTotal: total,
    placesOccupied: full ? total : draw.below(total),
    schedules: [
      plan.emergency
        ? { freq: 'DAILY', opensAt: '00:00', closesAt: '24:00', timezone: country.timeZone }
        : {
            freq: 'WEEKLY',
            byday: draw.pick(['MO,TU,WE,TH,FR', 'SU', 'MO,WE,SU', 'TU,TH,SA']),
            opensAt: '09:00',
            closesAt: draw.pick(['16:00', '18:00', '20:30']),
            timezone: country.timeZone,
          },
    ],
    emergency24h: plan.emergency === true,
    ...(plan.name.startsWith('Helpline')
      ? {
          hotline: {
            number: phone(draw, country),
            shortNumber: '0000',
            freeInCountry: [country.code],
            open24Hours: true,
          },
        }
      : {}),
    phones: [{ number: phone(draw, country), type: 'voice' }],
    serviceAreas: [
      of
        ? { country: country.code, consularJurisdictionOf: of.code }
        : { country: country.code, ...(draw.chance(0.5) ? { admin1: [region] } : {}) },
    ],
    confidentialAddress: confidential,
    lastModified: clock.moment(now - draw.between(1, 60) * day),
    assuredDate: clock.date(now - draw.between(5, 300) * day),
    assurerEmail: 'directory@example.org',
  });
  addLocations(plan, { country, region, id }, serviceId, organisationId, draw, now, lists);
}

/** A confidential service has a place that is not shown, and an office that receives its clients. */
function addLocations(
  { confidential = false }: ServicePlan,
  { country, region, id }: Place,
  serviceId: string,
  organisationId: string,
  draw: Draw,
  now: number,
  lists: Lists,
): void {
  const { latitude, longitude } = country.city;
  const near = (degrees: number) =>
    Math.round((degrees + (draw.below(2000) - 1000) / 10_000) * 10_000) / 10_000;
  const open = {
    address: {
      country: country.code,
      admin1: region,
      locality: `${country.example} Town`,
      addressLine: `${draw.between(1, 300)} ${country.example} Street`,
    },
    latitude: near(latitude),
    longitude: near(longitude),
    accessibility: draw
      .some(['wheelchair', 'female-staff', 'child-care', 'sign-language'] as const, 2)
      .map((feature) => ({ feature })),
  };
  const shared = {
    recordType: 'service-location' as const,
    serviceId,
    organisationId,
    locationType: 'physical' as const,
  };
  lists.serviceLocations.push({
    ...shared,
    provenance: provenance(draw, country, now),
    serviceLocationId: `place-${id}-1`,
    locationUse: confidential ? 'intake' : 'intake-and-service',
    confidentialAddress: false,
    ...open,
  });
  if (confidential) {
    lists.serviceLocations.push({
      ...shared,
      provenance: provenance(draw, country, now),
      serviceLocationId: `place-${id}-2`,
      locationUse: 'service',
      confidentialAddress: true,
      address: { country: country.code, admin1: region },
    });
  }
}

function provenance(draw: Draw, { clock }: Country, now: number): Organisation['provenance'] {
  const made = now - draw.between(60, 900) * day;
  return {
    schemaVersion: '0.1.0',
    recordId: draw.uuid(),
    createdAt: clock.moment(made),
    updatedAt: clock.moment(made + draw.between(1, 1000) * hour),
  };
}

/** A number that nobody has: none begins with three zeros. */
function phone(draw: Draw, { dialling }: Country): string {
  return `+${dialling}000${String(draw.below(1_000_000)).padStart(6, '0')}`;
}
