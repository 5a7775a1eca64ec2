import { rule } from '@amparo/core';
import { isShared } from './terms.ts';

/** Once consent is withdrawn, what the receiver was given is revoked. */
export const attachmentNotRevoked = rule({
  code: 'referral.attachment-not-revoked',
  source: 'R16',
  severity: 'error',
  forEach: '/attachments/*',
  at: '/revokedAt',
  when: `self.status == "consent-withdrawn" && ${isShared}`,
  check: 'has(item.revokedAt)',
  title: 'The client withdrew their consent, and this attachment was not revoked.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Ask the receiver to delete it, or end its access, and enter when.',
});
