import { rule } from '@amparo/core';

/** A decided request has its decision. */
export const decidedWithoutDecision = rule({
  code: 'portability.decided-without-decision',
  source: 'Amparo, portability request',
  severity: 'warning',
  at: '/decision',
  when: 'self.status in ["decided", "appealed"]',
  check: 'has(self.decision)',
  title: 'The request is decided, but the {field} is not recorded.',
  because: 'The person cannot appeal against what they do not know.',
  fix: 'Enter the result and the day of the decision.',
});
