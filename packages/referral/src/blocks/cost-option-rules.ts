import type { BlockRule } from '@amparo/core';

/** What must hold of every price. That it is not negative and has a currency of ISO 4217 is a matter of its type. */
export const costOptionRules: readonly BlockRule[] = [
  {
    code: 'referral.cost-ends-before-start',
    source: 'R22',
    severity: 'error',
    at: '/validTo',
    when: 'has(item.validFrom) && has(item.validTo)',
    check: 'item.validFrom <= item.validTo',
    title: 'The price ends before it starts.',
    because: 'A client cannot know what the service costs.',
    fix: 'Check both days.',
  },
];
