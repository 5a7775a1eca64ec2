import { rule } from '@amparo/core';

/** The rate of a transfer is of a day near the value date. */
export const transferRateOfAnotherDay = rule({
  code: 'portability.transfer-rate-of-another-day',
  source: 'P21',
  severity: 'error',
  at: '/exchange/rateDate',
  when: 'has(self.exchange) && has(self.valueDate)',
  check:
    'daysBetween(self.exchange.rateDate, self.valueDate) <= settings.exchangeRateDays ' +
    '&& daysBetween(self.valueDate, self.exchange.rateDate) <= settings.exchangeRateDays',
  title: 'The rate is of a day too far from the value date.',
  because: 'With an old rate part of the contributions may be lost.',
  fix: 'Enter the rate of the value date.',
});
