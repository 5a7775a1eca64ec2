import { block, date, field, integer, number, optional } from '@amparo/core';

/** The bounds of an answer, both ends included. */
export const answerConstraint = block(
  {
    name: 'AnswerConstraint',
    description: 'The bounds of an answer, both ends included.',
  },
  {
    minimum: field(optional(number()), {
      title: 'Minimum',
      description: 'The lowest number allowed.',
      example: 0,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    maximum: field(optional(number()), {
      title: 'Maximum',
      description: 'The highest number allowed.',
      example: 168,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    earliest: field(optional(date()), {
      title: 'Earliest',
      description: 'The first date allowed.',
      example: '2015-01-01',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    latest: field(optional(date()), {
      title: 'Latest',
      description: 'The last date allowed.',
      example: '2026-12-31',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    maxLength: field(optional(integer(1, 5000)), {
      title: 'Greatest length',
      description: 'The most characters that a text may have.',
      example: 500,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    minChoices: field(optional(integer(0, 200)), {
      title: 'Fewest choices',
      description: 'The fewest choices that may be made.',
      example: 1,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    maxChoices: field(optional(integer(1, 200)), {
      title: 'Most choices',
      description: 'The most choices that may be made.',
      example: 3,
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
