import { codelist } from '@amparo/core';

/** Status of a contribution. What became of a contribution. */
export const contributionStatus = codelist({
  id: 'contribution-status',
  title: 'Status of a contribution',
  description: 'What became of a contribution.',
  source: 'Amparo',
  codes: [
    { code: 'due', title: 'Due', definition: 'To be paid; the due date has not passed.' },
    { code: 'paid', title: 'Paid' },
    { code: 'arrears', title: 'In arrears', definition: 'Not or not fully paid when it was due.' },
    { code: 'waived', title: 'Waived', definition: 'Need not be paid; the time counts all the same.' },
    { code: 'refunded', title: 'Refunded', definition: 'Paid back; the time counts no longer.' },
  ],
});
