import { codelist } from '@amparo/core';

/** Quality flag. Why a response may not be genuine. Worked out where it was collected; nothing that shows a device or a time is kept. */
export const qualityFlag = codelist({
  id: 'quality-flag',
  title: 'Quality flag',
  description:
    'Why a response may not be genuine. Worked out where it was collected; nothing that shows a device or a time is kept.',
  source: 'Amparo',
  codes: [
    { code: 'speeder', title: 'Too fast', definition: 'Took less than a third of the median time.' },
    {
      code: 'straightliner',
      title: 'Same answer throughout',
      definition: 'The same point of the scale on ten or more items.',
    },
    {
      code: 'duplicate-device',
      title: 'Several from one device',
      definition: 'One of a burst of responses from the same device.',
    },
    { code: 'inconsistent', title: 'Contradicts itself' },
    {
      code: 'mid-prompt',
      title: 'Prompted midway',
      definition: 'Somebody helped or watched while the worker answered.',
    },
  ],
});
