import type { Draw } from '@amparo/core/samples';
import type { GrievanceCase } from '../generated/grievance-case.ts';
import type { Destination } from './destinations.ts';
import type { Entry } from './entry.ts';
import type { Origin } from './origins.ts';
import type { Sector } from './sectors.ts';

const stars = [
  'Lotus',
  'Amber',
  'Cedar',
  'Coral',
  'Delta',
  'Falcon',
  'Golden',
  'Harbour',
  'Jasmine',
  'Lantern',
  'Maple',
  'Orchid',
  'Pearl',
  'River',
  'Silver',
  'Summit',
  'Tulip',
  'Willow',
];

/** An employer whose name says that it is an example. A few hundred of them come back again and again. */
export function employerOf(
  sector: Sector,
  destination: Destination,
  draw: Draw,
): NonNullable<GrievanceCase['employerRef']> {
  const [star, word, suffix] = [draw.pick(stars), draw.pick(sector.words), draw.pick(destination.suffixes)];
  const name = word ? `${star} Contoh ${word} ${suffix}` : 'Private household';
  if (!word) return { name, country: destination.code };
  const number = stars.indexOf(star) * 3 + sector.words.indexOf(word);
  return {
    name,
    ...(draw.chance(0.8) && {
      organisationId: `org-${destination.code.toLowerCase()}-${sector.industry}-${String(number).padStart(2, '0')}`,
    }),
    ...(draw.chance(0.12) && {
      identifiers: [
        {
          scheme: 'company-registration',
          value: `20${draw.between(10, 24)}010${draw.between(10_000, 99_999)}`,
          country: destination.code,
        },
      ],
    }),
    country: destination.code,
  };
}

/** A place of work, with a number of the form that Open Supply Hub gives. */
export function workplaceOf(
  sector: Sector,
  destination: Destination,
  draw: Draw,
): NonNullable<GrievanceCase['workplace']> {
  const days = String(draw.between(1, 365)).padStart(3, '0');
  return {
    ...(sector.words.length > 0 && { name: `Unit ${draw.between(1, 9)}, Contoh Industrial Park` }),
    ...(sector.supplies &&
      draw.chance(0.7) && {
        osId: `${destination.alpha2}20${draw.between(19, 25)}${days}${draw.pseudonym('').slice(1)}`,
      }),
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
