import { block, boolean, code, dateTime, field, optional, satisfaction, text } from '@amparo/core';

/** What the client says of the referral. */
export const clientFeedback = block(
  {
    name: 'ClientFeedback',
    description: 'What the client says of the referral.',
  },
  {
    collectedAt: field(dateTime(), {
      title: 'Collected at',
      description: 'When the client was asked.',
      example: '2026-04-02T18:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    satisfaction: field(optional(code(satisfaction)), {
      title: 'Satisfaction',
      description: 'How satisfied the client is.',
      example: '4',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    safe: field(optional(boolean()), {
      title: 'Felt safe',
      description: 'Whether the client felt safe.',
      example: true,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    informed: field(optional(boolean()), {
      title: 'Was informed',
      description: 'Whether the client knew what would happen.',
      example: true,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    complaint: field(optional(text(2000)), {
      title: 'Complaint',
      description: 'What the client complains of.',
      example: 'Had to come back three times',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
