import { codelist } from '@amparo/core';

/** Reason for inadmissibility. Why the mechanism cannot take the case. */
export const inadmissibleReason = codelist({
  id: 'inadmissible-reason',
  title: 'Reason for inadmissibility',
  description: 'Why the mechanism cannot take the case.',
  source: 'Amparo',
  codes: [
    { code: 'out-of-mandate', title: 'Outside the mandate' },
    { code: 'out-of-time', title: 'Out of time' },
    { code: 'pending-elsewhere', title: 'Pending elsewhere' },
    { code: 'already-decided', title: 'Already decided' },
    { code: 'insufficient-information', title: 'Not enough information, even after asking' },
    { code: 'duplicate', title: 'Duplicate of another case' },
    { code: 'other', title: 'Other' },
  ],
});
