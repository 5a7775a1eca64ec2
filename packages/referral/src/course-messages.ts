import type { MessageFacts } from '@amparo/core';

const fault = (code: string, what: string, why: string, fix: string): MessageFacts => ({
  code: `referral.${code}`,
  severity: 'error',
  what,
  why,
  fix,
});

/** English wordings of what steps and deadlines of a referral report. */
export const courseMessages: readonly MessageFacts[] = [
  fault(
    'due-by-not-a-moment',
    'The time at which the referral was made is not a date and time with an offset.',
    'Without it nobody knows by when the client needs an answer.',
    'Write it as 2026-03-06T08:30:00+08:00.',
  ),
  fault(
    'due-by-unknown-priority',
    'The priority is not in its list.',
    'Each priority has its own deadline.',
    'Choose emergency, urgent or routine.',
  ),
  fault(
    'transition-unknown-status',
    'A status is not in the list of statuses of a referral.',
    'Nobody can tell what may follow it.',
    'Choose a status from the list.',
  ),
  fault(
    'transition-unknown-party',
    'The party that makes the step is not in its list.',
    'What a step means depends on who makes it.',
    'Say whether the sender, the receiver, the client or the system makes it.',
  ),
  fault(
    'transition-wrong-party',
    'This party may not bring a referral into this status.',
    'The other party would be held to what it never said.',
    'Let the party do it that may, or choose a step of your own.',
  ),
  fault(
    'transition-not-allowed',
    'This status cannot follow the one the referral has.',
    'A step was left out, or the referral has ended.',
    'Record the steps between, or make a new referral with consent of its own.',
  ),
  fault(
    'transition-not-a-moment',
    'The time of the step is not a date and time with an offset.',
    'The course of a referral is read in the order of time.',
    'Write it as 2026-03-06T08:30:00+08:00.',
  ),
  fault(
    'transition-before-last-step',
    'The step lies before the last one recorded.',
    'The course of a referral is read in the order of time.',
    'Check both times.',
  ),
];
