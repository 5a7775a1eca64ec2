import { block, code, date, field, optional, text } from '@amparo/core';
import { appealResult } from '../codelists/appeal-result.ts';

/** An appeal against the decision. */
export const appeal = block(
  {
    name: 'Appeal',
    description: 'An appeal against the decision.',
  },
  {
    filedAt: field(date(), {
      title: 'Filed on',
      description: 'When it was filed.',
      example: '2026-04-10',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    body: field(optional(text(200)), {
      title: 'Body',
      description: 'Who decides on it.',
      example: 'Labour appeals board',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    decidedAt: field(optional(date()), {
      title: 'Decided on',
      description: 'When it was decided.',
      example: '2026-06-10',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    result: field(optional(code(appealResult)), {
      title: 'Result',
      description: 'What was decided.',
      example: 'upheld',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
