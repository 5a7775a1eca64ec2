import { rule } from '@amparo/core';

/**
 * Requests in branches that tell of health rest on a public task or legal obligation, not on consent alone.
 */
export const healthDataOnConsentAlone = rule({
  code: 'portability.health-data-on-consent-alone',
  source: 'P28',
  severity: 'warning',
  at: '/lawfulBasis',
  when: 'attributeOf("insurance-branch", self.branch, "health", false)',
  check: 'self.lawfulBasis in ["public-task", "legal-obligation"]',
  title:
    'The request tells of the person’s health and rests on a ground other than a public task or legal obligation.',
  because:
    'People who depend on a benefit cannot freely refuse; consent alone does not protect them or the institution.',
  fix: 'Enter the public task or legal obligation that the request is made for.',
});
