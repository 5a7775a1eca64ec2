import { codelist } from '@amparo/core';

/** Status of a transfer. Where a transfer stands. `void` marks transfers that move nothing. */
export const transferStatus = codelist({
  id: 'transfer-status',
  title: 'Status of a transfer',
  description: 'Where a transfer stands. `void` marks transfers that move nothing.',
  source: 'Amparo',
  codes: [
    { code: 'requested', title: 'Requested' },
    { code: 'sent', title: 'Sent' },
    { code: 'received', title: 'Received' },
    { code: 'reconciled', title: 'Reconciled', definition: 'Both institutions have booked the same amount.' },
    { code: 'rejected', title: 'Rejected', void: true },
    { code: 'cancelled', title: 'Cancelled', void: true },
  ],
});
