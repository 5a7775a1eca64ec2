import { block, code, dateTime, field, identifier, optional, text } from '@amparo/core';
import { referralActor } from '../codelists/referral-actor.ts';
import { referralStatus } from '../codelists/referral-status.ts';

/** One step in the course of a referral. */
export const referralStatusChange = block(
  {
    name: 'ReferralStatusChange',
    description: 'One step in the course of a referral.',
  },
  {
    status: field(code(referralStatus), {
      title: 'Status',
      description: 'The status reached.',
      example: 'sent',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    at: field(dateTime(), {
      title: 'At',
      description: 'When it was reached.',
      example: '2026-03-06T09:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    actor: field(code(referralActor), {
      title: 'Actor',
      description: 'Which party made the step.',
      example: 'sender',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    by: field(optional(identifier()), {
      title: 'By',
      description: 'Role or organisation that made it.',
      example: 'role:case-worker',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    note: field(optional(text(1000)), {
      title: 'Note',
      description: 'A remark on the step.',
      example: 'Confirmed by phone',
      since: '0.1.0',
      sensitivity: 'special',
      withheldFrom: ['worker'],
    }),
  },
);
