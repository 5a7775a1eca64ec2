import { rule } from '@amparo/core';
import { overlaps } from './terms.ts';

/** What is shared is not what is withheld, nor part of it, nor a group that holds it. */
export const withheldInformationShared = rule({
  code: 'referral.withheld-information-shared',
  source: 'R02',
  severity: 'error',
  forEach: '/infoShared/*',
  at: '',
  when: 'has(self.infoWithheld)',
  check: `!${overlaps('self.infoWithheld')}`,
  title: 'This is shared, and is to be withheld.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Take it out of what is shared. If it went out already, ask the receiver to delete it, and tell the client.',
});
