import type { MessageFacts } from '@amparo/core';
import { reasonMessages } from './reasons.ts';

const fault = (name: string, what: string, why: string, fix: string): MessageFacts => ({
  code: `referral.match-${name}`,
  severity: 'error',
  what,
  why,
  fix,
});

/** English wordings of what matching reports: faults of the need, of the directory, and all reasons. */
export const matchMessages: readonly MessageFacts[] = [
  fault(
    'no-service-type',
    'It is not said what the client needs.',
    'Every service would match.',
    'Choose at least one type of service.',
  ),
  fault(
    'unknown-code',
    'A code is not in its list.',
    'Services would be left out that could help, or the other way round.',
    'Choose a code from the list.',
  ),
  fault(
    'not-a-language',
    'A language is not written as a language tag.',
    'No service would seem to speak it.',
    'Write the code, such as ne or pt-BR, not the name.',
  ),
  fault(
    'not-a-moment',
    'A moment is missing, or is not a date and time with an offset.',
    'Opening hours and the age of entries cannot be told without it.',
    'Write it as 2026-11-22T09:00:00+08:00.',
  ),
  fault(
    'not-a-point',
    'Latitude and longitude are not a point on the earth.',
    'Distances would be wrong.',
    'Give both in degrees, latitude from -90 to 90, or neither.',
  ),
  fault(
    'bad-number',
    'A number is below zero or higher than it can be.',
    'What it decides would be decided wrongly.',
    'Check the number.',
  ),
  {
    code: 'referral.match-location-without-service',
    severity: 'warning',
    what: 'The directory has locations of services that it does not have.',
    why: 'These services cannot be found.',
    fix: 'Add the services, or take the locations out.',
  },
  {
    code: 'referral.match-unknown-region',
    severity: 'warning',
    what: 'No entry of the directory names this region of the country.',
    why: 'If it is misspelt, the services for the region seem not to exist.',
    fix: 'Check how the directory writes the region.',
  },
  ...reasonMessages,
];
