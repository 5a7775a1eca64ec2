import { rule } from '@amparo/core';
import { contributed, contributionsDue, inOneCurrency } from './contribution-terms.ts';

/**
 * All contributions together are the insurable earnings, up to their ceiling, times the rate. Silent where
 * some were waived or currencies differ.
 */
export const contributionsNotRateOfEarnings = rule({
  code: 'portability.contributions-not-rate-of-earnings',
  source: 'P20',
  severity: 'warning',
  at: '/contributions',
  when:
    'has(self.contributionRate) && has(self.contributions) && has(self.earningsInsurable) ' +
    `&& self.contributions.all(c, c.status != "waived") && ${inOneCurrency} && compareDecimals(${contributionsDue}, "0") > 0.0`,
  check:
    `numberOf(divideDecimals(${contributed}, ${contributionsDue})) >= 1.0 - settings.contributionTolerance ` +
    `&& numberOf(divideDecimals(${contributed}, ${contributionsDue})) <= 1.0 + settings.contributionTolerance`,
  title: 'The contributions are not the insurable earnings times the rate.',
  because: 'Where too little was paid, the worker will get a lower benefit without knowing why.',
  fix: 'Check earnings, ceiling and rate; claim what is missing from the employer.',
});
