import { codelist } from '@amparo/core';

/** Reason for recalculation. Why a benefit has to be worked out again. */
export const recalculationReason = codelist({
  id: 'recalculation-reason',
  title: 'Reason for recalculation',
  description: 'Why a benefit has to be worked out again.',
  source: 'Amparo',
  codes: [
    { code: 'certificate-withdrawn', title: 'Certificate of coverage withdrawn' },
    { code: 'period-rectified', title: 'Period rectified' },
    { code: 'period-added', title: 'Period found later' },
    { code: 'agreement-changed', title: 'Agreement changed' },
    { code: 'other', title: 'Other' },
  ],
});
