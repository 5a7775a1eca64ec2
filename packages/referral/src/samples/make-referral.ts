import { Draw, permute } from '@amparo/core/samples';
import { referralPriority } from '../codelists/referral-priority.ts';
import { referralStatus } from '../codelists/referral-status.ts';
import type { Referral, ReferralStatus } from '../generated/referral.ts';
import type { Service } from '../generated/service.ts';
import { day, hour, minute } from './calendar.ts';
import { destinations, origins } from './countries.ts';
import { actorOf, courses } from './courses.ts';
import { type Client, recipientClassOf, type Services } from './find-service.ts';
import { ending } from './parts/ending.ts';
import { type Story, stories } from './stories.ts';

const hoursOf = new Map<string, number>(
  referralPriority.codes.map(({ code, hours }) => [code, hours as number]),
);
const facts = new Map<string, Readonly<Record<string, unknown>>>(
  referralStatus.codes.map((status) => [status.code, status]),
);

/** Whether a status has one of the marks of the list of statuses. */
function is(status: ReferralStatus, mark: 'final' | 'awaitsAnswer' | 'answered' | 'shared'): boolean {
  return facts.get(status)?.[mark] === true;
}

/** A directory and a moment, to which the referrals of a sample belong. */
export interface World {
  readonly seed: number;
  readonly now: number;
  readonly services: Services;
}

/** Makes the referral at one place of a sample. It depends on the world and the place only. */
export function makeReferral(world: World, index: number): Referral {
  const { seed, now, services } = world;
  const draw = new Draw(permute(permute(seed) + index));
  const country = draw.pick(destinations);
  const { clock } = country;
  const origin = draw.pick(origins);
  const language = origin.languages[0] as string;
  const { story, client, service } = findHelp(draw, services, { country, origin, language });
  const receiver = services.organisation(service.organisationId);
  const sender = services.sender(country.code, receiver.organisationId, draw);

  const steps: ReferralStatus[] = ['draft', ...draw.pick(courses)];
  const status = steps.at(-1) as ReferralStatus;
  const priority =
    story.child || story.flags
      ? draw.pick(['emergency-24h', 'urgent-72h'] as const)
      : draw.pick(['urgent-72h', 'routine-2w', 'routine-2w'] as const);
  const hours = hoursOf.get(priority) as number;
  // What still awaits an answer was made less than half the hours ago, or it would be overdue.
  const created = is(status, 'awaitsAnswer')
    ? now - draw.between(30, hours * 30) * minute
    : now -
      draw.between(is(status, 'final') ? 45 : 20, is(status, 'final') ? 700 : 40) * day -
      draw.below(1440) * minute;
  const times: number[] = [];
  let time = created;
  for (const step of steps) {
    // Nothing expires before an answer was due.
    if (step === 'expired') time = Math.max(time, created + (hours + draw.between(1, 48)) * hour);
    times.push(time);
    time += is(status, 'awaitsAnswer')
      ? draw.between(2, 10) * minute
      : draw.between(1, step === 'in-progress' ? 10 * 24 : 30) * hour;
  }
  const at = (step: ReferralStatus) => {
    const position = steps.indexOf(step);
    return position < 0 ? undefined : (times[position] as number);
  };
  const moment = (epoch: number) => clock.moment(epoch);
  const shared = at('sent');
  const answered = steps.findIndex((step) => is(step, 'answered'));
  const secret = story.flags?.some((flag) => flag !== 'health') ?? false;
  const withdrawn = at('consent-withdrawn');
  const received = at('received');
  const responded = answered < 0 ? undefined : (times[answered] as number);

  const referral: Referral = {
    recordType: 'referral',
    provenance: {
      schemaVersion: '0.1.0',
      recordId: draw.uuid(),
      sourceOrganisationId: sender.organisationId,
      createdAt: moment(created),
      updatedAt: moment(times.at(-1) as number),
      contentLanguage: 'en',
    },
    referralId: draw.uuid(permute(permute(seed ^ 0x6a09e667) + index)),
    type: draw.pick(['referral', 'referral', 'referral', 'co-referral', 'transfer'] as const),
    ...(draw.chance(0.6) ? { caseRef: { recordType: 'grievance-case', recordId: draw.uuid() } } : {}),
    subjectId: draw.pseudonym('W'),
    clientCode: `C-${index + 1}`,
    ...(secret || draw.chance(0.7)
      ? {}
      : {
          clientContact: {
            phone: `+${country.dialling}000${draw.between(100_000, 999_999)}`,
            safeToContact: true,
          },
        }),
    clientAge: client.age,
    clientSex: client.sex,
    clientNationality: [client.nationality],
    ...(story.child ? { minor: true, ...guardian(draw) } : {}),
    language,
    interpreterNeeded: true,
    ...(draw.chance(0.05)
      ? { accessibilityNeeds: [draw.pick(['wheelchair', 'female-staff', 'audio'] as const)] }
      : {}),
    fromOrg: { name: sender.name, organisationId: sender.organisationId },
    fromCountry: country.code,
    toOrg: { name: receiver.name, organisationId: receiver.organisationId },
    toOrgType: receiver.organisationType,
    toServiceId: service.serviceId,
    toCountry: client.country,
    createdAt: moment(created),
    priority,
    dueBy: moment(created + hours * hour),
    reasonCodes: [story.reason],
    needDescription: story.need,
    servicesRequested: [story.reason, ...(story.alsoAsked ?? [])],
    consents: [
      {
        consentId: 'consent-1',
        status: withdrawn === undefined ? 'given' : 'withdrawn',
        lawfulBasis: 'consent',
        obtainedFrom: story.child ? 'caregiver' : 'individual',
        obtainedAt: moment(created - draw.between(5, 50) * minute),
        mode: draw.pick(['written', 'verbal', 'thumbprint'] as const),
        language,
        purposes: ['services', 'referral'],
        recipientClasses: [recipientClassOf(receiver.organisationType)],
        ...(withdrawn === undefined ? {} : { withdrawnAt: moment(withdrawn) }),
      },
    ],
    consentId: 'consent-1',
    recipientNamed: true,
    infoShared: [
      'clientCode',
      'language',
      'reasonCodes',
      'servicesRequested',
      ...(draw.chance(0.5) ? ['clientAge', 'clientSex'] : []),
    ],
    infoWithheld: ['clientName', 'employerRef'],
    ...(shared !== undefined && draw.chance(0.2)
      ? {
          attachments: [
            {
              digest: draw.digest(),
              type: 'case-summary',
              ...(withdrawn === undefined ? {} : { revokedAt: moment(withdrawn + hour) }),
            },
          ],
        }
      : {}),
    deliveredVia: secret
      ? draw.pick(['secure-api', 'in-person'] as const)
      : draw.pick(['secure-api', 'secure-api', 'phone', 'email', 'paper-triplicate'] as const),
    ...(shared === undefined ? {} : { deliveredAt: moment(shared) }),
    ...(received === undefined ? {} : { receivedAt: moment(received) }),
    ...(client.country === country.code
      ? {}
      : {
          crossBorder: {
            sendingCountry: country.code,
            receivingCountry: client.country,
            channel: 'secure-api',
            embassyInformed: false,
            authorityInformed: false,
          },
        }),
    status,
    statusHistory: steps.map((step, position) => ({
      status: step,
      at: moment(times[position] as number),
      actor: actorOf(step),
    })),
    ...(responded === undefined ? {} : { respondedAt: moment(responded), respondedBy: 'role:intake' }),
    sensitivity: {
      level: secret || story.child ? 'highly-restricted' : 'restricted',
      ...(story.flags || story.child
        ? { flags: [...(story.flags ?? []), ...(story.child ? (['minor'] as const) : [])] }
        : {}),
    },
  };
  return Object.assign(referral, ending({ draw, status, moment, times, responded, story, steps }));
}

/** Draws a need, and a client for whom there is a service that meets it. */
function findHelp(
  draw: Draw,
  services: Services,
  { country, origin, language }: { country: { code: string }; origin: { code: string }; language: string },
): { story: Story; client: Client; service: Service } {
  for (;;) {
    const story = draw.pick(stories);
    const client: Client = {
      sex: story.reason === 'gbv' ? 'female' : draw.pick(['female', 'male'] as const),
      age: story.child ? draw.between(14, 17) : draw.between(19, 58),
      nationality: origin.code,
      language,
      country: story.atHome ? origin.code : country.code,
    };
    const service = services.find(story.reason, client, draw);
    if (service) return { story, client, service };
  }
}

function guardian(
  draw: Draw,
): Pick<Referral, 'guardianRef' | 'caregiverInformed' | 'caregiverNotInformedReason'> {
  if (draw.chance(0.3))
    return { caregiverInformed: false, caregiverNotInformedReason: 'Nobody could be reached' };
  return { guardianRef: draw.pseudonym('G'), caregiverInformed: true };
}
