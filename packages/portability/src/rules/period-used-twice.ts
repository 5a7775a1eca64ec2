import { rule } from '@amparo/core';
import { isCurrent } from './entitlement-terms.ts';

/**
 * A period counts for one current benefit of a country and branch; a receiver of transferred time counts it
 * once.
 */
export const periodUsedTwice = rule({
  code: 'portability.period-used-twice',
  source: 'P09',
  severity: 'error',
  scope: 'subject',
  among: {
    entitlements: {
      record: 'entitlement',
      on: { '/subjectId': '/subjectId', '/country': '/country', '/branch': '/branch' },
      give: 'all',
    },
  },
  forEach: '/periodIds/*',
  at: '',
  when: `${isCurrent('self')}`,
  check:
    `!others.entitlements.exists(e, e.entitlementId != self.entitlementId && ${isCurrent('e')} && has(e.periodIds) ` +
    '&& item in e.periodIds)',
  title: 'The period is also counted for another current benefit of the same country and branch.',
  because: 'Time counts once in each country; the second benefit would have to be paid back.',
  fix: 'End one of the benefits, or leave the period out of it.',
});
