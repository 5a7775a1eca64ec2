import { block, field, integer, list, optional } from '@amparo/core';
import { scaleLabel } from './scale-label.ts';

/** The scale of a rating: whole numbers from the lowest to the highest. */
export const itemScale = block(
  {
    name: 'ItemScale',
    description: 'The scale of a rating: whole numbers from the lowest to the highest.',
  },
  {
    minimum: field(integer(-1000, 1000), {
      title: 'Lowest point',
      description: 'The lowest answer.',
      example: 1,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    maximum: field(integer(-1000, 1000), {
      title: 'Highest point',
      description: 'The highest answer.',
      example: 5,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    labels: field(optional(list(scaleLabel, { max: 100 })), {
      title: 'Labels',
      description: 'The words at points of the scale; often only at its ends.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
