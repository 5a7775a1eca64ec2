import { codelist } from '@amparo/core';

/** Type of attachment. What a document sent with a referral is. */
export const attachmentType = codelist({
  id: 'attachment-type',
  title: 'Type of attachment',
  description: 'What a document sent with a referral is.',
  source: 'Amparo',
  codes: [
    { code: 'consent-form', title: 'Signed consent form' },
    { code: 'case-summary', title: 'Summary of the case' },
    { code: 'identity-document', title: 'Identity document' },
    { code: 'contract', title: 'Contract' },
    { code: 'wage-record', title: 'Wage record' },
    { code: 'medical-report', title: 'Medical report' },
    { code: 'legal-document', title: 'Legal document' },
    { code: 'power-of-attorney', title: 'Power of attorney' },
    { code: 'photo', title: 'Photo' },
    { code: 'other', title: 'Other' },
  ],
});
