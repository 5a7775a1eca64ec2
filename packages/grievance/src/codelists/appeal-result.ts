import { codelist } from '@amparo/core';

/** Result of an appeal. What the appeal body decided. */
export const appealResult = codelist({
  id: 'appeal-result',
  title: 'Result of an appeal',
  description: 'What the appeal body decided.',
  source: 'Amparo',
  codes: [
    { code: 'upheld', title: 'Decision upheld' },
    { code: 'changed', title: 'Decision changed' },
    { code: 'overturned', title: 'Decision overturned' },
    { code: 'sent-back', title: 'Sent back for a new decision' },
    { code: 'withdrawn', title: 'Appeal withdrawn' },
    { code: 'pending', title: 'Pending' },
  ],
});
