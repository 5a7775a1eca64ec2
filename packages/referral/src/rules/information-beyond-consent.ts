import { rule } from '@amparo/core';

/** Where the form of consent lists what may be told, nothing else is told. */
export const informationBeyondConsent = rule({
  code: 'referral.information-beyond-consent',
  source: 'R02',
  severity: 'error',
  forEach: '/infoShared/*',
  at: '',
  when: 'has(self.infoConsented) && !has(self.consentOverride)',
  check: 'self.infoConsented.exists(n, n == item || item.startsWith(n + "/"))',
  title: 'This is shared, and is not among what the client agreed to.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Take it out of what is shared, or ask the client and add it to what they agreed to.',
});
