import { rule } from '@amparo/core';

/** The rate of a payment is of a day near it. */
export const paymentRateOfAnotherDay = rule({
  code: 'portability.payment-rate-of-another-day',
  source: 'P21',
  severity: 'error',
  forEach: '/paidInstalments/*',
  at: '/exchange/rateDate',
  when: 'has(item.exchange)',
  check:
    'daysBetween(item.exchange.rateDate, item.paidDate) <= settings.exchangeRateDays ' +
    '&& daysBetween(item.paidDate, item.exchange.rateDate) <= settings.exchangeRateDays',
  title: 'The rate is of a day too far from the payment.',
  because: 'With an old rate the person may get less than they were owed.',
  fix: 'Enter the rate of the day of payment.',
});
