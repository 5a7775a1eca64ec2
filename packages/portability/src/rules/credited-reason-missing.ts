import { rule } from '@amparo/core';

/** An assimilated period says why it counts. */
export const creditedReasonMissing = rule({
  code: 'portability.credited-reason-missing',
  source: 'Amparo, insurance period',
  severity: 'error',
  at: '/creditedReason',
  when: 'self.compulsion == "assimilated"',
  check: 'has(self.creditedReason)',
  title: 'The period is assimilated, but it is not said why.',
  because:
    'Countries treat military service, sickness and child-raising differently; without a reason the time is refused.',
  fix: 'Enter the reason.',
});
