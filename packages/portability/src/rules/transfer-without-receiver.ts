import { rule } from '@amparo/core';

/** A transfer names the institution that receives it, unless the worker does. */
export const transferWithoutReceiver = rule({
  code: 'portability.transfer-without-receiver',
  source: 'Amparo, contribution transfer',
  severity: 'error',
  at: '/toInstitutionId',
  check: 'attributeOf("transfer-mode", self.mode, "toWorker", false) || has(self.toInstitutionId)',
  title: 'It is not said which institution receives the contributions.',
  because: 'The time would count nowhere.',
  fix: 'Enter the institution, or set the mode to a lump sum to the worker.',
});
