import { block, boolean, code, dateTime, field, optional, text } from '@amparo/core';
import { referralOutcome } from '../codelists/referral-outcome.ts';

/** What the receiver told the sender of how it ended. */
export const referrerFeedback = block(
  {
    name: 'ReferrerFeedback',
    description: 'What the receiver told the sender of how it ended.',
  },
  {
    sentAt: field(dateTime(), {
      title: 'Sent at',
      description: 'When.',
      example: '2026-03-25T12:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    summary: field(optional(text(2000)), {
      title: 'Summary',
      description: 'What was done, in words.',
      example: 'Claim filed at the labour court',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    outcomeCode: field(code(referralOutcome), {
      title: 'Outcome',
      description: 'How it ended.',
      example: 'need-met',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    consentConfirmed: field(optional(boolean()), {
      title: 'Consent confirmed',
      description: 'Whether the client agreed that the sender is told.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
