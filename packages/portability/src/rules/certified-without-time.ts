import { rule } from '@amparo/core';

/** A certified period says when it was certified. */
export const certifiedWithoutTime = rule({
  code: 'portability.certified-without-time',
  source: 'P23',
  severity: 'error',
  at: '/certifiedAt',
  when: 'self.recordStatus == "certified"',
  check: 'has(self.certifiedAt)',
  title: 'The period is certified, but it is not said when.',
  because: 'Another country need not accept such a period.',
  fix: 'Enter when it was certified, or set the status to provisional.',
});
