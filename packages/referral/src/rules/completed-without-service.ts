import { rule } from '@amparo/core';

/** What is completed has given at least one service, in whole or in part. */
export const completedWithoutService = rule({
  code: 'referral.completed-without-service',
  source: 'R05',
  severity: 'error',
  at: '/serviceDelivered',
  when: 'self.status == "completed"',
  check: 'has(self.serviceDelivered) && self.serviceDelivered.exists(s, s.outcome != "not-implemented")',
  title: 'The referral is completed, but no service is recorded as given.',
  because: 'A referral that ends without a service hides an unmet need.',
  fix: 'Enter what the client received. If they received nothing, the referral is not completed.',
});
