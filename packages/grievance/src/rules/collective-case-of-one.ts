import { rule } from '@amparo/core';

/** A collective case concerns two workers or more. Silent where the numbers by sex already contradict the count. */
export const collectiveCaseOfOne = rule({
  code: 'grievance.collective-case-of-one',
  source: 'G05',
  severity: 'error',
  at: '/affectedWorkersCount',
  when:
    'self.collective && (!has(self.affectedBySex) || self.affectedWorkersCount == self.affectedBySex.female ' +
    '+ self.affectedBySex.male + self.affectedBySex.other + self.affectedBySex.unknown)',
  check: 'self.affectedWorkersCount >= 2.0',
  title: 'The case is collective, but only one worker is affected.',
  because: 'If the number is too low, workers who belong to the case get no remedy.',
  fix: 'Enter how many workers are affected; an estimate is enough. If it is one, the case is not collective.',
});
