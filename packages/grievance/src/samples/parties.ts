import type { Destination } from './destinations.ts';
import type { Clock } from './calendar.ts';
import type { Draw } from './draw.ts';
import type { Origin } from './origins.ts';
import type { Entry, SampleCase } from './sample-case.ts';
import type { Sector } from './sectors.ts';

const stars = ['Lotus', 'Amber', 'Cedar', 'Coral', 'Delta', 'Falcon', 'Golden', 'Harbour', 'Jasmine', 'Lantern', 'Maple', 'Orchid', 'Pearl', 'River', 'Silver', 'Summit', 'Tulip', 'Willow'];

/** An employer whose name says that it is an example. A few hundred of them come back again and again. */
export function employerOf(sector: Sector, destination: Destination, draw: Draw): NonNullable<SampleCase['employerRef']> {
  const [star, word, suffix] = [draw.pick(stars), draw.pick(sector.words), draw.pick(destination.suffixes)];
  const name = word ? `${star} Contoh ${word} ${suffix}` : 'Private household';
  if (!word) return { name, country: destination.code };
  const number = stars.indexOf(star) * 3 + sector.words.indexOf(word);
  return {
    name,
    ...(draw.chance(0.8) && { organisationId: `org-${destination.code.toLowerCase()}-${sector.industry}-${String(number).padStart(2, '0')}` }),
    ...(draw.chance(0.12) && {
      identifiers: [{ scheme: 'company-registration', value: `20${draw.between(10, 24)}010${draw.between(10_000, 99_999)}`, country: destination.code }],
    }),
    country: destination.code,
  };
}

/** A place of work, with a number of the form that Open Supply Hub gives. */
export function workplaceOf(sector: Sector, destination: Destination, draw: Draw): NonNullable<SampleCase['workplace']> {
  const days = String(draw.between(1, 365)).padStart(3, '0');
  return {
    ...(sector.words.length > 0 && { name: `Unit ${draw.between(1, 9)}, Contoh Industrial Park` }),
    ...(sector.supplies && draw.chance(0.7) && { osId: `${destination.alpha2}20${draw.between(19, 25)}${days}${draw.pseudonym('').slice(1)}` }),
    place: { country: destination.code, admin1: draw.pick(destination.regions) },
    industry: sector.industry,
  };
}

const roles = ['licensed-agency', 'licensed-agency', 'sub-agent', 'broker', 'individual'] as const;

/** One or two recruiters of the country of origin. */
export function recruitersOf(origin: Origin, draw: Draw): Entry<'recruiterRefs'>[] {
  return Array.from({ length: draw.between(1, 2) }, () => {
    const role = draw.pick(roles);
    return {
      ...(role !== 'individual' && { name: `${draw.pick(stars)} ${origin.example} Manpower` }),
      ...(role === 'licensed-agency' && { licenceNumber: `LN-${origin.code}-${draw.between(1000, 9999)}` }),
      country: origin.code,
      role,
    };
  });
}

const safeTimes = ['Sundays after 18:00', 'After 21:00', 'Friday afternoon', 'During the lunch break'];

/** How to reach the complainant. Numbers begin with 000 after the country code, which no subscriber has. */
export function contactOf(origin: Origin, draw: Draw): NonNullable<SampleCase['complainantContact']> {
  return {
    preferredChannel: draw.pick(['phone-call', 'messaging-app', 'messaging-app', 'sms', 'email'] as const),
    ...(draw.chance(0.9) && { phone: `+${origin.dialling}000${draw.between(100_000, 999_999)}` }),
    ...(draw.chance(0.15) && { email: `worker${draw.between(100, 999)}@example.org` }),
    safeToContact: draw.chance(0.8),
    ...(draw.chance(0.25) && { safeTimes: draw.pick(safeTimes) }),
  };
}

/** An organisation that speaks for the workers. */
export function representationOf(origin: Origin, draw: Draw): NonNullable<SampleCase['representedBy']> {
  const union = draw.chance(0.4);
  return {
    organisation: { name: `${origin.example} ${union ? 'Migrant Workers Union' : 'Centre for Migrants'}`, organisationId: `org-${union ? 'union' : 'centre'}-${origin.code.toLowerCase()}` },
    powerOfAttorney: draw.chance(0.5),
    ...(draw.chance(0.5) && { scope: 'File and settle the claim, also after the worker has gone home' }),
  };
}

const holders = ['Employer', 'Recruitment agency', 'Dormitory operator', 'Legal aid team'] as const;

/** What is kept from the workers; given back where `returned` says when. */
export function documentsOf(
  types: readonly Entry<'documentsWithheld'>['type'][],
  since: number,
  returned: number | undefined,
  clock: Clock,
  draw: Draw,
): Entry<'documentsWithheld'>[] {
  return types.map((type) => ({
    type,
    heldBy: draw.pick(holders.slice(0, 3)),
    since: clock.date(since),
    ...(returned !== undefined && { returnedAt: clock.date(returned) }),
  }));
}

/** Some pieces of proof. */
export function evidenceOf(types: readonly Entry<'evidence'>['type'][], receivedAt: number, clock: Clock, draw: Draw): Entry<'evidence'>[] {
  return draw.some(types, draw.between(1, 2)).map((type) => ({
    type,
    ...(draw.chance(0.35) && { digest: draw.digest() }),
    ...(draw.chance(0.3) && { heldBy: draw.pick(holders) }),
    obtainedAt: clock.date(receivedAt + draw.below(5) * 86_400_000),
  }));
}
