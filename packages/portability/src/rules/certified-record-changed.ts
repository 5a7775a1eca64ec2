import { rule } from '@amparo/core';

/** A later version of a certified period has the same facts, or says that it is rectified. */
export const certifiedRecordChanged = rule({
  code: 'portability.certified-record-changed',
  source: 'P23',
  severity: 'error',
  scope: 'dataset',
  among: { versions: { record: 'insurance-period', on: { '/periodId': '/periodId' }, give: 'all' } },
  at: '/recordStatus',
  when: 'self.recordStatus != "rectified"',
  check:
    '!others.versions.exists(o, o.recordStatus == "certified" ' +
    '&& (has(o.provenance.version) ? o.provenance.version : 1.0) < (has(self.provenance.version) ? self.provenance.version : 1.0) ' +
    '&& (o.subjectId != self.subjectId || o.country != self.country || o.schemeId != self.schemeId || o.branch != self.branch ' +
    '|| o.periodType != self.periodType || o.compulsion != self.compulsion || o.dateFrom != self.dateFrom ' +
    '|| has(o.dateTo) != has(self.dateTo) || (has(o.dateTo) && has(self.dateTo) && o.dateTo != self.dateTo) ' +
    '|| o.unit != self.unit || compareDecimals(o.unitValue, self.unitValue) != 0.0))',
  title: 'A certified period was changed without being marked as rectified.',
  because: 'Others have decided on the certified version; a silent change makes their decisions wrong.',
  fix: 'Restore the certified facts, or set the status to rectified.',
});
