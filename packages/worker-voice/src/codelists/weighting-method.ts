import { codelist } from '@amparo/core';

/** Weighting. What the weights of responses add up to. */
export const weightingMethod = codelist({
  id: 'weighting-method',
  title: 'Weighting',
  description: 'What the weights of responses add up to.',
  source: 'Amparo; terms of survey weighting',
  codes: [
    { code: 'none', title: 'Not weighted' },
    {
      code: 'post-stratified',
      title: 'To the population',
      definition: 'Weights add up to the number of workers on site.',
    },
    {
      code: 'normalised',
      title: 'To the responses',
      definition: 'Weights add up to the number of responses that count.',
    },
  ],
});
