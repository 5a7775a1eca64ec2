import { rule } from '@amparo/core';
import { isOfWhole, isShare } from './entitlement-terms.ts';

/** Where every country with counted time pays and all use the same total, the shares add up to one. */
export const sharesBelowWhole = rule({
  code: 'portability.shares-below-whole',
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
    `${isShare('self')} && ${isOfWhole('self')} && has(self.countedPeriods) ` +
    '&& self.countedPeriods.all(c, c.country == self.country || others.shares.exists(e, e.country == c.country)) ' +
    '&& others.shares.all(e, e.country != self.country && others.shares.exists_one(o, o.country == e.country) ' +
    `&& ${isShare('e')} && ${isOfWhole('e')} && e.proRataDenominator.unit == self.proRataDenominator.unit ` +
    '&& compareDecimals(e.proRataDenominator.value, self.proRataDenominator.value) == 0.0 ' +
    '&& (e.proRataDenominator.unit != "day" || (has(e.proRataDenominator.dayBasis) && has(self.proRataDenominator.dayBasis) ' +
    '&& e.proRataDenominator.dayBasis == self.proRataDenominator.dayBasis)))',
  check:
    'compareDecimals(sumDecimals([self.proRataNumerator.value] + others.shares.map(e, e.proRataNumerator.value)), ' +
    'self.proRataDenominator.value) >= 0.0',
  title: 'All countries use the same total, but their shares together are less than the whole.',
  because: 'Some time of the person is paid for by no country.',
  fix: 'Compare the own time in each benefit with the time counted, and add what is missing.',
});
