import { rule } from '@amparo/core';

/** A case that is not collective concerns one worker. Silent where the numbers by sex already contradict the count. */
export const individualCaseOfSeveral = rule({
  code: 'grievance.individual-case-of-several',
  source: 'G05',
  severity: 'error',
  at: '/affectedWorkersCount',
  when:
    '!self.collective && (!has(self.affectedBySex) || self.affectedWorkersCount == self.affectedBySex.female ' +
    '+ self.affectedBySex.male + self.affectedBySex.other + self.affectedBySex.unknown)',
  check: 'self.affectedWorkersCount == 1.0',
  title: 'More than one worker is affected, but the case is not marked as collective.',
  because: 'Collective cases are handled and counted in another way, so the workers may be missed.',
  fix: 'Mark the case as collective, or correct the number of affected workers.',
});
