import type { BlockRule } from '@amparo/core';

/** What must hold of every licence. */
export const licenceRules: readonly BlockRule[] = [
  {
    code: 'referral.licence-ends-before-start',
    source: 'R25',
    severity: 'error',
    at: '/validTo',
    when: 'has(item.validFrom)',
    check: 'item.validFrom <= item.validTo',
    title: 'The licence ends before it starts.',
    because: 'Nobody can tell from it whether the agency may recruit.',
    fix: 'Check both days with the authority that issued the licence.',
  },
  {
    code: 'referral.licence-expired',
    source: 'R25',
    severity: 'warning',
    at: '/validTo',
    check: 'dateOf(now) <= item.validTo',
    title: 'The licence has expired.',
    because: 'An agency without a licence answers to nobody when it harms a worker.',
    fix: 'Ask the authority whether the licence was renewed. Until you know, send nobody there.',
  },
];
