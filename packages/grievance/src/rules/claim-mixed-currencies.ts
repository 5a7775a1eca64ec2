import { rule } from '@amparo/core';

/** All amounts of one claim are in the same currency. */
export const claimMixedCurrencies = rule({
  code: 'grievance.claim-mixed-currencies',
  source: 'G10',
  severity: 'error',
  forEach: '/claims/*',
  at: '',
  check:
    'size(distinct((has(item.claimedAmount) ? [item.claimedAmount.currency] : []) ' +
    '+ (has(item.assessedAmount) ? [item.assessedAmount.currency] : []) ' +
    '+ (has(item.agreedAmount) ? [item.agreedAmount.currency] : []) ' +
    '+ (has(item.interestAmount) ? [item.interestAmount.currency] : []) ' +
    '+ (has(item.paidAmount) ? [item.paidAmount.currency] : []))) <= 1',
  title: 'The amounts of this claim are in different currencies.',
  because: 'Nobody can tell whether the worker received what is due to them.',
  fix: 'Write all amounts of the claim in one currency. Make a claim of its own for money in another currency.',
});
