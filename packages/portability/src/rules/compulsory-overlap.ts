import { rule } from '@amparo/core';
import { periodsOf } from './others.ts';
import { counts, lastDay, overlap } from './period-terms.ts';

/**
 * Compulsory periods of one scheme and branch are never on the same days. Silent where two institutions
 * certify the very same days: that is a rule of its own.
 */
export const compulsoryOverlap = rule({
  code: 'portability.compulsory-overlap',
  source: 'P02',
  severity: 'error',
  scope: 'subject',
  among: { periods: periodsOf },
  at: '/dateFrom',
  when: `self.compulsion == "compulsory" && ${counts('self')}`,
  check:
    `!others.periods.exists(o, o.periodId != self.periodId && o.compulsion == "compulsory" && ${counts('o')} ` +
    `&& o.country == self.country && o.schemeId == self.schemeId && o.branch == self.branch && ${overlap('self', 'o')} ` +
    '&& !(o.recordStatus == "certified" && self.recordStatus == "certified" && o.institutionId != self.institutionId ' +
    `&& o.dateFrom == self.dateFrom && ${lastDay('o')} == ${lastDay('self')}))`,
  title: 'Two compulsory periods of the same scheme are on the same days.',
  because: 'The same time would be counted twice, and the benefit would have to be paid back.',
  fix: 'Find out which record is right; join the periods, or cancel one.',
});
