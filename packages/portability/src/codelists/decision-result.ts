import { codelist } from '@amparo/core';

/** Result of a decision. What an institution decided on a request. */
export const decisionResult = codelist({
  id: 'decision-result',
  title: 'Result of a decision',
  description: 'What an institution decided on a request.',
  source: 'Amparo',
  codes: [
    { code: 'granted', title: 'Granted' },
    { code: 'partly-granted', title: 'Partly granted' },
    { code: 'provisional', title: 'Provisional', definition: 'Granted until all facts are known.' },
    { code: 'refused', title: 'Refused' },
  ],
});
