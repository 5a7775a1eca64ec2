import { block, boolean, field, optional } from '@amparo/core';

/** Whether a confidential grievance was offered. Which case came of it, if any, is never recorded here. */
export const caseOffer = block(
  {
    name: 'CaseOffer',
    description:
      'Whether a confidential grievance was offered. Which case came of it, if any, is never recorded here.',
  },
  {
    offered: field(boolean(), {
      title: 'Offered',
      description: 'Whether a confidential grievance was offered.',
      example: true,
      since: '0.1.0',
      sensitivity: 'special',
    }),
    accepted: field(optional(boolean()), {
      title: 'Accepted',
      description: 'Whether the worker wanted one.',
      example: false,
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
