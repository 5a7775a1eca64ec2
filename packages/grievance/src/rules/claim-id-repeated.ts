import { rule } from '@amparo/core';

/** Each claim of a case has an id of its own. */
export const claimIdRepeated = rule({
  code: 'grievance.claim-id-repeated',
  source: 'Amparo, grievance case',
  severity: 'error',
  at: '/claims',
  when: 'has(self.claims)',
  check: 'size(distinct(self.claims.map(c, c.claimId))) == size(self.claims)',
  title: 'Several entries of {field} have the same claim id.',
  because: 'Decisions and payments name a claim by its id. Money for one may be put down to the other.',
  fix: 'If a claim was entered twice, keep one. If there are several claims, give each an id of its own.',
});
