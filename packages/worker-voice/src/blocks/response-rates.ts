import { block, field, number, optional } from '@amparo/core';

/** Response rates by AAPOR, from 0 to 1. */
export const responseRates = block(
  {
    name: 'ResponseRates',
    description: 'Response rates by AAPOR, from 0 to 1.',
  },
  {
    rr1: field(optional(number(0, 1)), {
      title: 'RR1',
      description: 'Complete interviews among all invitations.',
      example: 0.5647,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'AAPOR RR1',
    }),
    rr2: field(optional(number(0, 1)), {
      title: 'RR2',
      description: 'Complete and partial interviews among all invitations.',
      example: 0.6118,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'AAPOR RR2',
    }),
    rr3: field(optional(number(0, 1)), {
      title: 'RR3',
      description: 'As RR1, with only the estimated share of unknown cases counted as eligible.',
      example: 0.5742,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'AAPOR RR3',
    }),
    rr5: field(optional(number(0, 1)), {
      title: 'RR5',
      description: 'As RR1, with no unknown case counted as eligible.',
      example: 0.6154,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'AAPOR RR5',
    }),
    rr6: field(optional(number(0, 1)), {
      title: 'RR6',
      description: 'As RR2, with no unknown case counted as eligible.',
      example: 0.6667,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'AAPOR RR6',
    }),
  },
);
