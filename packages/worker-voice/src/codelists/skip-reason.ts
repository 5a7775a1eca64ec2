import { codelist } from '@amparo/core';

/** Reason for no answer. Why an item has no value. */
export const skipReason = codelist({
  id: 'skip-reason',
  title: 'Reason for no answer',
  description: 'Why an item has no value.',
  source: 'Amparo; DDI missing values',
  codes: [
    { code: 'not-asked', title: 'Not asked' },
    { code: 'refused', title: 'Refused' },
    { code: 'dont-know', title: 'Does not know' },
    { code: 'skipped', title: 'Skipped' },
  ],
});
