import { rule } from '@amparo/core';
import { isOfWhole, isShare, share } from './entitlement-terms.ts';

/**
 * The shares of all countries add up to no more than one. Silent where a country caps the total, or has two
 * benefits of this branch.
 */
export const sharesAboveWhole = rule({
  code: 'portability.shares-above-whole',
  source: 'P16',
  severity: 'warning',
  scope: 'subject',
  among: {
    shares: {
      record: 'entitlement',
      on: { '/subjectId': '/subjectId', '/branch': '/branch', '/agreementId': '/agreementId' },
      give: 'all',
    },
  },
  at: '/proRataNumerator',
  when:
    `${isShare('self')} && ${isOfWhole('self')} && others.shares.exists(e, ${isShare('e')}) ` +
    '&& others.shares.all(e, e.country != self.country && others.shares.exists_one(o, o.country == e.country) ' +
    `&& (!${isShare('e')} || ${isOfWhole('e')}))`,
  check: `compareDecimals(sumDecimals([${share('self')}] + others.shares.filter(e, ${isShare('e')}).map(e, ${share('e')})), "1.000001") <= 0.0`,
  title: 'The shares of all countries together are more than the whole.',
  because: 'Some time is counted for two countries, and what was paid too much would have to be paid back.',
  fix: 'Compare the own time in each benefit, and take overlaps out.',
});
