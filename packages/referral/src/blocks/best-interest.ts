import { block, dateTime, field, identifier, optional, text } from '@amparo/core';

/** A decision in the best interests of a child who cannot consent. */
export const bestInterest = block(
  {
    name: 'BestInterest',
    description: 'A decision in the best interests of a child who cannot consent.',
  },
  {
    decidedBy: field(identifier(), {
      title: 'Decided by',
      description: 'Who decided.',
      example: 'role:child-protection-officer',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    decidedAt: field(dateTime(), {
      title: 'Decided at',
      description: 'When.',
      example: '2026-03-01T09:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    reason: field(optional(text(1000)), {
      title: 'Reason',
      description: 'What the decision rests on.',
      example: 'No caregiver could be reached',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
