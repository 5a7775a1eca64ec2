import { rule } from '@amparo/core';
import { isProtected } from './terms.ts';

/** A referral about gender-based violence or trafficking goes by a channel on which nobody reads along. */
export const protectedReferralOnOpenChannel = rule({
  code: 'referral.protected-referral-on-open-channel',
  source: 'R11',
  severity: 'error',
  at: '/deliveredVia',
  when: isProtected,
  check: 'attributeOf("delivery-channel", self.deliveredVia, "protects", false)',
  title:
    'The referral is about gender-based violence or trafficking, and travels on a channel that others can read.',
  because:
    'Who learns of it can find the client, and those who harmed them are often among the first to hear.',
  fix: 'Hand it over in person or through a secure exchange between systems. Never by e-mail.',
});
