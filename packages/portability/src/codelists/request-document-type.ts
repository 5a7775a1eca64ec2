import { codelist } from '@amparo/core';

/** Type of document. What is sent along with a request. */
export const requestDocumentType = codelist({
  id: 'request-document-type',
  title: 'Type of document',
  description: 'What is sent along with a request.',
  source: 'Amparo',
  codes: [
    { code: 'identity', title: 'Proof of identity' },
    { code: 'birth', title: 'Birth certificate' },
    { code: 'marriage', title: 'Marriage certificate' },
    { code: 'death', title: 'Death certificate' },
    { code: 'employment', title: 'Proof of employment' },
    { code: 'contributions', title: 'Proof of contributions' },
    { code: 'medical-report', title: 'Medical report' },
    { code: 'life-certificate', title: 'Life certificate' },
    { code: 'bank-details', title: 'Bank details' },
    { code: 'power-of-attorney', title: 'Power of attorney' },
    { code: 'other', title: 'Other' },
  ],
});
