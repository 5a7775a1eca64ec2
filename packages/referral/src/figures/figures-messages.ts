import type { MessageFacts } from '@amparo/core';

const leftOut = (name: string, what: string, why: string, fix: string): MessageFacts => ({
  code: `referral.figures-${name}`,
  severity: 'warning',
  what,
  why,
  fix,
});

const fault = (name: string, what: string, why: string, fix: string): MessageFacts => ({
  code: `referral.directory-figures-${name}`,
  severity: 'error',
  what,
  why,
  fix,
});

/** English wordings of what figures on referrals and directories report. */
export const figuresMessages: readonly MessageFacts[] = [
  leftOut(
    'answered-before-made',
    'Referrals were answered before they were made.',
    'Their waiting time is not known; they are left out of response times and deadlines.',
    'Check both times.',
  ),
  leftOut(
    'bad-moment-of-count',
    'The moment of the count is not a date and time with an offset.',
    'No referral that waits for an answer is judged, so deadlines look better kept than they are.',
    'Write it as 2026-06-30T00:00:00Z.',
  ),
  leftOut(
    'not-a-moment',
    'Referrals have a time that is not a date and time.',
    'They are left out of response times and deadlines.',
    'Check the times of creation, deadline and answer.',
  ),
  leftOut(
    'unknown-priority',
    'Referrals have a priority that is not in its list.',
    'They have no deadline and are left out of the figures by priority.',
    'Choose a priority from the list.',
  ),
  leftOut(
    'unknown-service-type',
    'Referrals ask for services that are not in the list.',
    'They are left out of the figures by type of service.',
    'Choose a type from the list.',
  ),
  leftOut(
    'unknown-status',
    'Referrals have a status that is not in its list.',
    'How far they came is told from the rest of their course.',
    'Choose a status from the list.',
  ),
  fault(
    'not-a-moment',
    'The moment of the count is missing, or is not a date and time with an offset.',
    'Without it nobody knows which capacity is still true.',
    'Write it as 2026-11-22T09:00:00+08:00.',
  ),
  fault(
    'bad-number',
    'The age after which capacity is unknown is below zero.',
    'All capacity would be unknown.',
    'Write a number of days.',
  ),
  fault(
    'unknown-code',
    'A type of service or a country is not in its list.',
    'A region would seem to have no service.',
    'Choose a code from the list.',
  ),
  fault(
    'not-a-point',
    'Latitude and longitude of a region are not a point on the earth.',
    'Distances would be wrong.',
    'Give both in degrees, latitude from -90 to 90, or neither.',
  ),
];
