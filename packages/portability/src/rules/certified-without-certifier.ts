import { rule } from '@amparo/core';

/** A certified period says who certified it. */
export const certifiedWithoutCertifier = rule({
  code: 'portability.certified-without-certifier',
  source: 'P23',
  severity: 'error',
  at: '/certifiedBy',
  when: 'self.recordStatus == "certified"',
  check: 'has(self.certifiedBy)',
  title: 'The period is certified, but it is not said by whom.',
  because: 'Another country need not accept such a period.',
  fix: 'Enter who certified it, or set the status to provisional.',
});
