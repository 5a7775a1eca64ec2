import { block, boolean, code, field, list, optional } from '@amparo/core';
import { riskType } from '../codelists/risk-type.ts';

/** Whether somebody is in danger now, and of what. */
export const immediateRisk = block(
  {
    name: 'ImmediateRisk',
    description: 'Whether somebody is in danger now, and of what.',
  },
  {
    present: field(boolean(), {
      title: 'Present',
      description: 'Whether somebody is in danger now.',
      example: false,
      since: '0.1.0',
      sensitivity: 'special',
    }),
    types: field(optional(list(code(riskType), { max: 7 })), {
      title: 'Types',
      description: 'Of what.',
      example: ['retaliation'],
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
