import type { Draw } from '@amparo/core/samples';
import type { GrievanceCase } from '../generated/grievance-case.ts';
import type { Origin } from './origins.ts';

const safeTimes = ['Sundays after 18:00', 'After 21:00', 'Friday afternoon', 'During the lunch break'];

/** How to reach the complainant. Numbers begin with 000 after the country code, which no subscriber has. */
export function contactOf(origin: Origin, draw: Draw): NonNullable<GrievanceCase['complainantContact']> {
  return {
    preferredChannel: draw.pick(['phone-call', 'messaging-app', 'messaging-app', 'sms', 'email'] as const),
    ...(draw.chance(0.9) && { phone: `+${origin.dialling}000${draw.between(100_000, 999_999)}` }),
    ...(draw.chance(0.15) && { email: `worker${draw.between(100, 999)}@example.org` }),
    safeToContact: draw.chance(0.8),
    ...(draw.chance(0.25) && { safeTimes: draw.pick(safeTimes) }),
  };
}

/** An organisation that speaks for the workers. */
export function representationOf(origin: Origin, draw: Draw): NonNullable<GrievanceCase['representedBy']> {
  const union = draw.chance(0.4);
  return {
    organisation: {
      name: `${origin.example} ${union ? 'Migrant Workers Union' : 'Centre for Migrants'}`,
      organisationId: `org-${union ? 'union' : 'centre'}-${origin.code.toLowerCase()}`,
    },
    powerOfAttorney: draw.chance(0.5),
    ...(draw.chance(0.5) && { scope: 'File and settle the claim, also after the worker has gone home' }),
  };
}
