import { block, code, date, field, optional } from '@amparo/core';
import { investigationFinding } from '../codelists/investigation-finding.ts';
import { investigationMethod } from '../codelists/investigation-method.ts';

/** How facts were found, and what they are. */
export const investigation = block(
  {
    name: 'Investigation',
    description: 'How facts were found, and what they are.',
  },
  {
    startedAt: field(optional(date()), {
      title: 'Started on',
      description: 'When it started.',
      example: '2026-03-05',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    endedAt: field(optional(date()), {
      title: 'Ended on',
      description: 'When it ended.',
      example: '2026-03-25',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    method: field(optional(code(investigationMethod)), {
      title: 'Method',
      description: 'How facts were found.',
      example: 'interview',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    finding: field(optional(code(investigationFinding)), {
      title: 'Finding',
      description: 'Whether the facts are as complained.',
      example: 'substantiated',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
