import { rule } from '@amparo/core';

/** The affected workers by sex add up to all affected workers. */
export const workersBySexMismatch = rule({
  code: 'grievance.workers-by-sex-mismatch',
  source: 'G04',
  severity: 'error',
  at: '/affectedBySex',
  when: 'has(self.affectedBySex)',
  check:
    'self.affectedBySex.female + self.affectedBySex.male + self.affectedBySex.other + self.affectedBySex.unknown ' +
    '== self.affectedWorkersCount',
  title: 'The numbers by sex do not add up to the number of affected workers.',
  because: 'A worker who is not counted is easily left out of the remedy.',
  fix: 'Check the numbers. Count workers whose sex is not known as unknown.',
});
