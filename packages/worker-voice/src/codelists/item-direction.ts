import { codelist } from '@amparo/core';

/** Direction. Which end of a scale is the good one. */
export const itemDirection = codelist({
  id: 'item-direction',
  title: 'Direction',
  description: 'Which end of a scale is the good one.',
  source: 'Amparo',
  codes: [
    { code: 'positive', title: 'Positive', definition: 'A higher answer is better for the worker.' },
    {
      code: 'negative',
      title: 'Negative',
      definition: 'A higher answer is worse for the worker; it is reversed before scoring.',
    },
  ],
});
