import { block, field, identifier, list, number, optional } from '@amparo/core';

/** Which answers show that a line has been crossed: one of the choices, or a number within the bounds, both included. */
export const redLine = block(
  {
    name: 'RedLine',
    description:
      'Which answers show that a line has been crossed: one of the choices, or a number within the bounds, both included.',
  },
  {
    codes: field(optional(list(identifier(), { min: 1, max: 200 })), {
      title: 'Choices',
      description: 'Choices that cross the line.',
      example: ['kept-by-employer'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    minimum: field(optional(number()), {
      title: 'From',
      description: 'The lowest number that crosses the line.',
      example: 73,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    maximum: field(optional(number()), {
      title: 'To',
      description: 'The highest number that crosses the line.',
      example: 168,
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
