import { codelist } from '@amparo/core';

/** Reason for closing a referral. Why a referral ended. */
export const referralCloseReason = codelist({
  id: 'referral-close-reason',
  title: 'Reason for closing a referral',
  description: 'Why a referral ended.',
  source: 'Primero closure form; Amparo',
  codes: [
    { code: 'need-met', title: 'The need is met' },
    { code: 'need-met-elsewhere', title: 'The need was met elsewhere' },
    { code: 'client-did-not-attend', title: 'The client did not come' },
    { code: 'client-withdrew', title: 'The client no longer wants the service' },
    { code: 'contact-lost', title: 'Contact lost' },
    { code: 'left-the-country', title: 'The client left the country' },
    { code: 'client-died', title: 'The client died' },
    { code: 'service-ended', title: 'The service ended or is suspended' },
    { code: 'referred-elsewhere', title: 'Referred to another service' },
    { code: 'sent-in-error', title: 'Sent in error' },
    { code: 'no-answer', title: 'No answer' },
    { code: 'other', title: 'Other' },
  ],
});
