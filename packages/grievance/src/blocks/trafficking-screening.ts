import { block, boolean, code, field, identifier, optional, screeningResult } from '@amparo/core';

/** Whether the case was screened for trafficking in persons, and with what result. */
export const traffickingScreening = block(
  {
    name: 'TraffickingScreening',
    description: 'Whether the case was screened for trafficking in persons, and with what result.',
  },
  {
    screened: field(boolean(), {
      title: 'Screened',
      description: 'Whether a screening took place.',
      example: true,
      since: '0.1.0',
      sensitivity: 'special',
    }),
    result: field(optional(code(screeningResult)), {
      title: 'Result',
      description: 'What it found.',
      example: 'inconclusive',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'IOM HTCDS 2.0, vic_TraffickingStatus',
    }),
    screenedBy: field(optional(identifier()), {
      title: 'Screened by',
      description: 'Role or organisation that screened.',
      example: 'role:protection-officer',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
