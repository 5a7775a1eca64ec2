import { codelist } from '@amparo/core';

/** Unit. Unit of a result. */
export const resultUnit = codelist({
  id: 'result-unit',
  title: 'Unit',
  description: 'Unit of a result.',
  source: 'Amparo',
  codes: [
    { code: 'percent', title: 'Percent' },
    { code: 'points', title: 'Points from -100 to 100' },
    { code: 'score', title: 'Score from 0 to 100' },
    { code: 'scale', title: 'Points of the scale of the item' },
    { code: 'number', title: 'Number, in the unit of the item' },
    { code: 'currency', title: 'Amount in one currency' },
  ],
});
