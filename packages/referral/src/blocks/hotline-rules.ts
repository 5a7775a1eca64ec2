import type { BlockRule } from '@amparo/core';

/** What must hold of every hotline. */
export const hotlineRules: readonly BlockRule[] = [
  {
    code: 'referral.hotline-without-number',
    source: 'R21',
    severity: 'error',
    at: '/number',
    check: 'has(item.number) || has(item.shortNumber)',
    title: 'The hotline has no number.',
    because: 'A person in danger cannot call it.',
    fix: 'Enter the number with its country code, the short number, or both.',
  },
];
