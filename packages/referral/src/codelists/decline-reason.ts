import { codelist } from '@amparo/core';

/**
 * Reason for declining. Why the receiver does not give the service. `unmetNeed` marks reasons that show a
 * lack of services.
 */
export const declineReason = codelist({
  id: 'decline-reason',
  title: 'Reason for declining',
  description:
    'Why the receiver does not give the service. `unmetNeed` marks reasons that show a lack of services.',
  source: 'Victoria confidential referral cover sheet; Primero rejected_reason; Amparo',
  codes: [
    { code: 'client-declined', title: 'The client does not want it' },
    { code: 'not-eligible', title: 'The client is not eligible' },
    {
      code: 'no-capacity',
      title: 'No capacity, or only a waiting list that is too long',
      unmetNeed: true,
      hl7Capacity: 'no-capacity',
    },
    { code: 'out-of-area', title: 'Outside the service area' },
    { code: 'language-unavailable', title: 'Nobody speaks the language' },
    { code: 'documents-missing', title: 'Required documents are missing' },
    { code: 'duplicate', title: 'Already served on another referral' },
    { code: 'safety-concern', title: 'The service would not be safe for the client or others' },
    { code: 'fee-required', title: 'The service costs a fee that cannot be paid' },
    { code: 'unreachable', title: 'The client cannot be reached' },
    { code: 'other', title: 'Other' },
  ],
});
