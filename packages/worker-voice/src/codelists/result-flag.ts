import { codelist } from '@amparo/core';

/** Result flag. What a reader of the figure must know. */
export const resultFlag = codelist({
  id: 'result-flag',
  title: 'Result flag',
  description: 'What a reader of the figure must know.',
  source: 'Amparo',
  codes: [
    {
      code: 'red-line',
      title: 'Red line',
      definition: 'At least one answer shows an indicator of forced labour.',
    },
    {
      code: 'not-representative',
      title: 'Not representative',
      definition: 'Too few answered to speak for all.',
    },
    { code: 'low-trust', title: 'Low trust', definition: 'Workers were not free to answer as they wished.' },
  ],
});
