import { rule } from '@amparo/core';
import { periodsOf } from './others.ts';
import { lastDay } from './period-terms.ts';

/** A period is certified by one institution of a country. */
export const certifiedTwice = rule({
  code: 'portability.certified-twice',
  source: 'P07',
  severity: 'error',
  scope: 'subject',
  among: { periods: periodsOf },
  at: '/institutionId',
  when: 'self.recordStatus == "certified"',
  check:
    '!others.periods.exists(o, o.periodId != self.periodId && o.recordStatus == "certified" && o.country == self.country ' +
    '&& o.schemeId == self.schemeId && o.branch == self.branch && o.institutionId != self.institutionId ' +
    `&& o.dateFrom == self.dateFrom && ${lastDay('o')} == ${lastDay('self')})`,
  title: 'Two institutions of one country certified the same period.',
  because: 'The same time would be counted twice, and the benefit would have to be paid back.',
  fix: 'Ask both institutions which of them keeps the record, and cancel the other.',
});
