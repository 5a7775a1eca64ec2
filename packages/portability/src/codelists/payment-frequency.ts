import { codelist } from '@amparo/core';

/**
 * Frequency of payment. How often a benefit is paid. `rrule` and `interval` are those of a recurrence rule.
 */
export const paymentFrequency = codelist({
  id: 'payment-frequency',
  title: 'Frequency of payment',
  description: 'How often a benefit is paid. `rrule` and `interval` are those of a recurrence rule.',
  source: 'Amparo; SPDCI BenefitFrequency, RFC 5545 recurrence rule',
  codes: [
    { code: 'weekly', title: 'Every week', rrule: 'WEEKLY', interval: 1 },
    { code: 'four-weekly', title: 'Every four weeks', rrule: 'WEEKLY', interval: 4 },
    { code: 'monthly', title: 'Every month', rrule: 'MONTHLY', interval: 1 },
    { code: 'two-monthly', title: 'Every two months', rrule: 'MONTHLY', interval: 2 },
    { code: 'quarterly', title: 'Every quarter', rrule: 'MONTHLY', interval: 3 },
    { code: 'half-yearly', title: 'Every half-year', rrule: 'MONTHLY', interval: 6 },
    { code: 'yearly', title: 'Every year', rrule: 'YEARLY', interval: 1 },
    { code: 'once', title: 'Once' },
  ],
});
