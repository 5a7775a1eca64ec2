import type { BlockRule } from '@amparo/core';

/** What must hold of every service delivered. */
export const deliveredServiceRules: readonly BlockRule[] = [
  {
    code: 'referral.delivered-service-ends-before-start',
    source: 'R06',
    severity: 'error',
    at: '/to',
    when: 'has(item.from) && has(item.to)',
    check: 'item.from <= item.to',
    title: 'The service ends before it starts.',
    because: 'Nobody can tell from it what the client received.',
    fix: 'Check both days; often day and month are swapped.',
  },
];
