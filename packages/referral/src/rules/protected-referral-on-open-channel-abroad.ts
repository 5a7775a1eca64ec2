import { rule } from '@amparo/core';
import { isProtected } from './terms.ts';

/** Across a border, too, it goes by a channel on which nobody reads along. */
export const protectedReferralOnOpenChannelAbroad = rule({
  code: 'referral.protected-referral-on-open-channel-abroad',
  source: 'R11',
  severity: 'error',
  at: '/crossBorder/channel',
  when: `${isProtected} && has(self.crossBorder) && has(self.crossBorder.channel)`,
  check: 'attributeOf("delivery-channel", self.crossBorder.channel, "protects", false)',
  title:
    'The referral is about gender-based violence or trafficking, and crosses the border on a channel that others can read.',
  because:
    'Who learns of it can find the client, and those who harmed them are often among the first to hear.',
  fix: 'Use a secure exchange between systems. Never e-mail.',
});
