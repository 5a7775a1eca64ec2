import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/**
 * A certificate for a posted or self-employed person holds at most for the longest posting of the agreement.
 */
export const postingTooLong = rule({
  code: 'portability.posting-too-long',
  source: 'P18',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/validTo',
  when:
    'attributeOf("coverage-category", self.category, "limited", false) && !has(self.extensionOf) ' +
    '&& has(others.agreement.maxPostingMonths)',
  check: 'self.validTo < addMonths(self.validFrom, others.agreement.maxPostingMonths)',
  title: 'The certificate holds for longer than the agreement allows.',
  because: 'From the day it is too long, the other country may ask for contributions, with interest.',
  fix: 'Shorten it, or ask for an extension or an exception.',
});
