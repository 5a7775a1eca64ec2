import { block, code, date, field, optional } from '@amparo/core';
import { recalculationReason } from '../codelists/recalculation-reason.ts';

/** A mark that a benefit has to be worked out again. */
export const recalculation = block(
  { name: 'Recalculation', description: 'A mark that a benefit has to be worked out again.' },
  {
    reason: field(code(recalculationReason), {
      title: 'Reason',
      description: 'Why.',
      example: 'certificate-withdrawn',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    flaggedOn: field(date(), {
      title: 'Marked on',
      description: 'Day on which it was marked.',
      example: '2026-06-10',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    doneOn: field(optional(date()), {
      title: 'Done on',
      description: 'Day on which it was worked out again.',
      example: '2026-07-01',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
