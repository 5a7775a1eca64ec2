import { codelist } from '@amparo/core';

/** Type of claim. What is asked for. */
export const claimType = codelist({
  id: 'claim-type',
  title: 'Type of claim',
  description: 'What is asked for.',
  source: 'Amparo',
  codes: [
    { code: 'unpaid-wages', title: 'Unpaid wages', wages: true },
    { code: 'overtime', title: 'Overtime pay', wages: true },
    { code: 'illegal-deduction', title: 'Illegal deduction', wages: true },
    { code: 'recruitment-fee', title: 'Recruitment fee or related cost', fees: true },
    { code: 'deposit', title: 'Deposit', fees: true },
    { code: 'end-of-service', title: 'End-of-service benefit' },
    { code: 'leave-pay', title: 'Leave pay' },
    { code: 'injury-compensation', title: 'Compensation for injury' },
    { code: 'airfare', title: 'Airfare' },
    { code: 'document-return', title: 'Return of documents' },
    { code: 'other', title: 'Other' },
  ],
});
