import { rule } from '@amparo/core';

/** A referral goes to another organisation. */
export const sentToItself = rule({
  code: 'referral.sent-to-itself',
  source: 'R03',
  severity: 'error',
  at: '/toOrg/organisationId',
  when: 'has(self.toOrg.organisationId) && has(self.fromOrg.organisationId)',
  check: 'self.toOrg.organisationId != self.fromOrg.organisationId',
  title: 'Sender and receiver are the same organisation.',
  because: 'A referral within one house is counted as help from outside that the client never got.',
  fix: 'Enter the organisation that was asked. A hand-over between two teams is not a referral.',
});
