import { codelist } from '@amparo/core';

/** Status of a period. How far the institution stands by the record. */
export const periodStatus = codelist({
  id: 'period-status',
  title: 'Status of a period',
  description: 'How far the institution stands by the record.',
  source: 'Amparo; certification as in EESSI form P5000',
  codes: [
    { code: 'certified', title: 'Certified', definition: 'The institution stands by it.', counts: true },
    { code: 'provisional', title: 'Provisional', definition: 'Known, not yet verified.', counts: true },
    {
      code: 'disputed',
      title: 'Disputed',
      definition: 'The person or another institution contests it.',
      counts: true,
    },
    {
      code: 'rectified',
      title: 'Rectified',
      definition: 'Takes the place of an earlier version.',
      counts: true,
    },
    { code: 'cancelled', title: 'Cancelled', definition: 'Recorded by mistake; counts for nothing.' },
  ],
});
