import { codelist } from '@amparo/core';

/** Status of a request. Where a request stands. */
export const portabilityRequestStatus = codelist({
  id: 'portability-request-status',
  title: 'Status of a request',
  description: 'Where a request stands.',
  source: 'Amparo',
  codes: [
    { code: 'draft', title: 'Draft' },
    { code: 'sent', title: 'Sent' },
    { code: 'received', title: 'Received' },
    { code: 'incomplete', title: 'Incomplete', definition: 'The receiver needs more before it can decide.' },
    { code: 'decided', title: 'Decided' },
    { code: 'appealed', title: 'Appealed' },
    { code: 'closed', title: 'Closed' },
  ],
});
