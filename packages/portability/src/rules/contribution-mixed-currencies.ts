import { rule } from '@amparo/core';
import { amountsOf } from './contribution-terms.ts';

/** All shares of one contribution are in one currency. */
export const contributionMixedCurrencies = rule({
  code: 'portability.contribution-mixed-currencies',
  source: 'Amparo, insurance period',
  severity: 'error',
  forEach: '/contributions/*',
  at: '',
  check: `size(distinct((${amountsOf('item')}).map(m, m.currency))) <= 1`,
  title: 'The shares of one contribution are in different currencies.',
  because: 'Amounts in different currencies cannot be added up or claimed together.',
  fix: 'Enter all shares in the currency of the scheme.',
});
