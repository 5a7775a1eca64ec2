import { rule } from '@amparo/core';

/** An attachment that names a consent of its own names one of the referral. */
export const attachmentWithoutConsent = rule({
  code: 'referral.attachment-without-consent',
  source: 'R01',
  severity: 'error',
  forEach: '/attachments/*',
  at: '/consentId',
  when: 'has(item.consentId)',
  check: 'self.consents.exists(c, c.consentId == item.consentId)',
  title: 'The attachment names a consent that is not in the referral.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Name a consent of the referral, or take the attachment out.',
});
