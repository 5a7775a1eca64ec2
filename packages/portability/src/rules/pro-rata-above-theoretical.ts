import { rule } from '@amparo/core';

/** The share is at most the theoretical amount. */
export const proRataAboveTheoretical = rule({
  code: 'portability.pro-rata-above-theoretical',
  source: 'P14',
  severity: 'error',
  at: '/proRataAmount',
  when: 'has(self.proRataAmount) && has(self.theoreticalAmount) && self.proRataAmount.currency == self.theoreticalAmount.currency',
  check: 'compareDecimals(self.proRataAmount.amount, self.theoreticalAmount.amount) <= 0.0',
  title: 'The pro-rata amount is more than the theoretical amount.',
  because: 'A share cannot be more than the whole; the difference would have to be paid back.',
  fix: 'Check both amounts; perhaps they are swapped.',
});
