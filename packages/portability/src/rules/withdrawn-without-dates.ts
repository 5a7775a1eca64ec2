import { rule } from '@amparo/core';

/** A withdrawn certificate says when it was withdrawn and from which day. */
export const withdrawnWithoutDates = rule({
  code: 'portability.withdrawn-without-dates',
  source: 'Amparo, certificate of coverage',
  severity: 'error',
  at: '/withdrawnFrom',
  when: 'self.status == "withdrawn-retroactive"',
  check: 'has(self.withdrawnAt) && has(self.withdrawnFrom)',
  title: 'The certificate is withdrawn, but not when or from which day.',
  because: 'Contributions and benefits have to be set right from that day on.',
  fix: 'Enter when it was withdrawn and from which day it no longer holds.',
});
