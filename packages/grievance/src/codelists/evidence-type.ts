import { codelist } from '@amparo/core';

/** Type of evidence. What kind of proof exists. */
export const evidenceType = codelist({
  id: 'evidence-type',
  title: 'Type of evidence',
  description: 'What kind of proof exists.',
  source: 'Amparo',
  codes: [
    { code: 'payslip', title: 'Payslip' },
    { code: 'contract', title: 'Contract' },
    { code: 'bank-record', title: 'Bank record' },
    { code: 'timecard', title: 'Time card' },
    { code: 'receipt', title: 'Receipt' },
    { code: 'message', title: 'Message' },
    { code: 'photo', title: 'Photo' },
    { code: 'medical', title: 'Medical record' },
    { code: 'testimony', title: 'Testimony' },
  ],
});
