import type { Draw } from '@amparo/core/samples';
import { organisationType } from '../codelists/organisation-type.ts';
import { serviceType } from '../codelists/service-type.ts';
import type { Organisation } from '../generated/organisation.ts';
import type { Referral } from '../generated/referral.ts';
import type { Service } from '../generated/service.ts';
import type { SampleDirectory } from './make-directory.ts';

/** What of a client decides where they can be sent. */
export interface Client {
  readonly sex: 'female' | 'male';
  readonly age: number;
  readonly nationality: string;
  readonly language: string;
  readonly country: string;
}

/** A directory in which the samples look up services. */
export class Services {
  readonly #byPlace = new Map<string, Service[]>();
  readonly #organisations: ReadonlyMap<string, Organisation>;
  /** Organisations that refer, by country. */
  readonly #senders = new Map<string, Organisation[]>();

  constructor({ services, organisations }: SampleDirectory) {
    this.#organisations = new Map(
      organisations.map((organisation) => [organisation.organisationId, organisation]),
    );
    for (const organisation of organisations) {
      const { country = '', organisationType: type } = organisation;
      if (type !== 'ngo' && type !== 'trade-union' && type !== 'hotline') continue;
      const there = this.#senders.get(country);
      if (there) there.push(organisation);
      else this.#senders.set(country, [organisation]);
    }
    for (const service of services) {
      for (const type of [service.serviceType, ...(service.furtherServiceTypes ?? [])]) {
        for (const { country } of service.serviceAreas) {
          const place = `${country} ${type}`;
          const there = this.#byPlace.get(place);
          if (there) there.push(service);
          else this.#byPlace.set(place, [service]);
        }
      }
    }
  }

  /** A service in use, with a place, for this client; undefined where there is none. */
  find(type: Referral['reasonCodes'][number], client: Client, draw: Draw): Service | undefined {
    const fitting = (this.#byPlace.get(`${client.country} ${type}`) ?? []).filter((service) =>
      fits(service, type, client),
    );
    return fitting.length === 0 ? undefined : draw.pick(fitting);
  }

  /** An organisation that refers: a non-governmental one of the country, other than the receiver. */
  sender(country: string, receiver: string, draw: Draw): Organisation {
    const senders = this.#senders.get(country) ?? [];
    const chosen = draw.below(senders.length);
    const sender = senders[chosen] as Organisation;
    return sender.organisationId === receiver
      ? (senders[(chosen + 1) % senders.length] as Organisation)
      : sender;
  }

  organisation(id: string): Organisation {
    return this.#organisations.get(id) as Organisation;
  }
}

const mustBeFree: ReadonlySet<string> = new Set(
  serviceType.codes
    .filter((code) => 'mustBeFree' in code && code.mustBeFree === true)
    .map(({ code }) => code),
);

function fits(service: Service, type: string, { sex, age, nationality, language }: Client): boolean {
  const { populations, minimumAge = 0, maximumAge = 120, languages = [], serviceAreas } = service;
  const consular = serviceAreas.flatMap(({ consularJurisdictionOf }) => consularJurisdictionOf ?? []);
  return (
    service.status === 'active' &&
    service.capacityStatus !== 'no-capacity' &&
    (service.feeFree !== false || !mustBeFree.has(type)) &&
    (languages.includes(language) || service.interpretationServices !== undefined) &&
    (consular.length === 0 || consular.includes(nationality)) &&
    age >= minimumAge &&
    age <= maximumAge &&
    (populations === undefined ||
      populations.some(
        (group) =>
          (group.sex === undefined || group.sex.includes(sex)) &&
          age >= (group.minimumAge ?? 0) &&
          age <= (group.maximumAge ?? 120),
      ))
  );
}

/** The class of recipient that consent must cover for a type of organisation. */
export function recipientClassOf(type: Organisation['organisationType']) {
  const found = organisationType.codes.find(({ code }) => code === type);
  return (found && 'recipientClass' in found ? found.recipientClass : 'other-organisation') as
    | 'other-organisation'
    | 'embassy'
    | 'authorities'
    | 'un';
}
