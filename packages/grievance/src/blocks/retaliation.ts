import { block, boolean, code, date, field, list, optional } from '@amparo/core';
import { retaliationType } from '../codelists/retaliation-type.ts';

/** Whether the worker was punished for complaining. */
export const retaliation = block(
  {
    name: 'Retaliation',
    description: 'Whether the worker was punished for complaining.',
  },
  {
    reported: field(boolean(), {
      title: 'Reported',
      description: 'Whether retaliation was reported.',
      example: false,
      since: '0.1.0',
      sensitivity: 'special',
    }),
    types: field(optional(list(code(retaliationType), { max: 7 })), {
      title: 'Types',
      description: 'What was done.',
      example: ['threat'],
      since: '0.1.0',
      sensitivity: 'special',
    }),
    date: field(optional(date()), {
      title: 'Date',
      description: 'When it happened or began.',
      example: '2026-03-10',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
