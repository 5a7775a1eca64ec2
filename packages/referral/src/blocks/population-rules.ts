import type { BlockRule } from '@amparo/core';

/** What must hold of every group of people a service is for. */
export const populationRules: readonly BlockRule[] = [
  {
    code: 'referral.population-age-reversed',
    source: 'R22',
    severity: 'error',
    at: '/maximumAge',
    when: 'has(item.minimumAge) && has(item.maximumAge)',
    check: 'item.minimumAge <= item.maximumAge',
    title: '{field} is below the minimum age.',
    because: 'Read as it stands, the service is for nobody, and no client is sent there.',
    fix: 'Check both ages; often they are swapped.',
  },
];
