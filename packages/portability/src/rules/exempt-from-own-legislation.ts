import { rule } from '@amparo/core';

/** A certificate exempts from another law than the one that applies. */
export const exemptFromOwnLegislation = rule({
  code: 'portability.exempt-from-own-legislation',
  source: 'P18',
  severity: 'error',
  at: '/exemptFromCountry',
  check: 'self.applicableLegislation != self.exemptFromCountry',
  title: 'The certificate exempts from the very law that it declares applicable.',
  because: 'The person would be insured nowhere.',
  fix: 'Check both countries.',
});
