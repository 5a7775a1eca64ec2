import { rule } from '@amparo/core';

/** A certificate ends on or after the day it begins. */
export const certificateEndsBeforeStart = rule({
  code: 'portability.certificate-ends-before-start',
  source: 'P18',
  severity: 'error',
  at: '/validTo',
  check: 'self.validFrom <= self.validTo',
  title: 'The certificate ends before it begins.',
  because: 'It protects nobody from paying twice.',
  fix: 'Check both days.',
});
