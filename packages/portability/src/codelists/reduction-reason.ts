import { codelist } from '@amparo/core';

/** Reason for a reduction. Why less is paid than the benefit amount. */
export const reductionReason = codelist({
  id: 'reduction-reason',
  title: 'Reason for a reduction',
  description: 'Why less is paid than the benefit amount.',
  source: 'Amparo',
  codes: [
    { code: 'overlapping-benefit', title: 'Another benefit for the same risk' },
    { code: 'earnings', title: 'Earnings from work' },
    { code: 'early-pension', title: 'Early pension' },
    { code: 'tax', title: 'Tax at source' },
    { code: 'contribution', title: 'Contribution, such as to health insurance' },
    { code: 'debt-recovery', title: 'Recovery of a debt' },
    { code: 'other', title: 'Other' },
  ],
});
