import { rule } from '@amparo/core';

/**
 * Without its interest, the amount agreed is at most the amount assessed or, where nothing was assessed, claimed.
 * Silent where the amounts are in different currencies.
 */
export const claimAgreedAboveClaimed = rule({
  code: 'grievance.claim-agreed-above-claimed',
  source: 'G10',
  severity: 'warning',
  forEach: '/claims/*',
  at: '/agreedAmount',
  when:
    'has(item.agreedAmount) && (has(item.assessedAmount) ' +
    '? item.assessedAmount.currency == item.agreedAmount.currency ' +
    ': (has(item.claimedAmount) && item.claimedAmount.currency == item.agreedAmount.currency)) ' +
    '&& (!has(item.interestAmount) || item.interestAmount.currency == item.agreedAmount.currency)',
  check:
    'compareDecimals(item.agreedAmount.amount, sumDecimals([ ' +
    'has(item.assessedAmount) ? item.assessedAmount.amount : item.claimedAmount.amount, ' +
    'has(item.interestAmount) ? item.interestAmount.amount : "0"])) <= 0.0',
  title: '{field} is more than what was assessed or claimed.',
  because: 'An amount that is too high is often a typing error, and it raises hopes that are not met.',
  fix: 'Check the amounts. If interest or a penalty is part of the agreement, enter it as interest.',
});
