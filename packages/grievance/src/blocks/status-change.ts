import { block, code, dateTime, field, identifier, optional, text } from '@amparo/core';
import { caseStatus } from '../codelists/case-status.ts';

/** One step in the course of the case. */
export const statusChange = block(
  {
    name: 'StatusChange',
    description: 'One step in the course of the case.',
  },
  {
    status: field(code(caseStatus), {
      title: 'Status',
      description: 'The status reached.',
      example: 'acknowledged',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    at: field(dateTime(), {
      title: 'At',
      description: 'When it was reached.',
      example: '2026-03-01T15:00:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    by: field(optional(identifier()), {
      title: 'By',
      description: 'Role or organisation that took the step.',
      example: 'role:case-worker',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    note: field(optional(text(1000)), {
      title: 'Note',
      description: 'A remark on the step.',
      example: 'Called back on the safe number',
      since: '0.1.0',
      sensitivity: 'special',
      withheldFrom: ['worker'],
    }),
  },
);
