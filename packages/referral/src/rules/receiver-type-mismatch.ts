import { rule } from '@amparo/core';

/** The type of the receiver is the one of the directory. */
export const receiverTypeMismatch = rule({
  code: 'referral.receiver-type-mismatch',
  source: 'R13',
  severity: 'error',
  scope: 'dataset',
  among: {
    organisation: { record: 'organisation', on: { '/organisationId': '/toOrg/organisationId' }, give: 'one' },
  },
  at: '/toOrgType',
  when: 'has(self.toOrg.organisationId)',
  check: 'others.organisation.organisationType == self.toOrgType',
  title: '{field} is another one than in the directory.',
  because: 'The type decides which consent is needed; a wrong one lets an employer pass as a charity.',
  fix: 'Check the receiver, and correct the referral or the directory.',
});
