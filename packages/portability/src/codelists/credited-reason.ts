import { codelist } from '@amparo/core';

/** Reason for credit. Why time without contributions is treated as insured. */
export const creditedReason = codelist({
  id: 'credited-reason',
  title: 'Reason for credit',
  description: 'Why time without contributions is treated as insured.',
  source: 'Amparo',
  codes: [
    { code: 'military', title: 'Military or civil service' },
    { code: 'sickness', title: 'Sickness' },
    { code: 'unemployment', title: 'Unemployment' },
    { code: 'maternity', title: 'Maternity' },
    { code: 'study', title: 'Study or training' },
    { code: 'other', title: 'Other' },
  ],
});
