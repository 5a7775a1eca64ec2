import { rule } from '@amparo/core';

/** An amount has a currency. */
export const currencyMissing = rule({
  code: 'worker-voice.currency-missing',
  source: 'Amparo, survey result',
  severity: 'error',
  at: '/currency',
  when: 'self.unit == "currency" && has(self.value)',
  check: 'has(self.currency)',
  title: 'The figure is an amount, but its currency is missing.',
  because: 'The amount means nothing without it.',
  fix: 'Enter the currency.',
});
