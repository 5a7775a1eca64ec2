import { rule } from '@amparo/core';
import { pastLimit } from './certificate-terms.ts';
import { agreementOf, certificatesOf } from './others.ts';

/**
 * From the first certificate to the end of its last extension, no more time passes than posting and extension
 * together. Follows up to three certificates back.
 */
export const extensionTooLong = rule({
  code: 'portability.extension-too-long',
  source: 'P18',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf, certificates: certificatesOf },
  at: '/validTo',
  when:
    'attributeOf("coverage-category", self.category, "limited", false) && has(self.extensionOf) ' +
    '&& has(others.agreement.maxPostingMonths) && has(others.agreement.extensionMonths)',
  check:
    `!others.certificates.exists(c, c.certificateId == self.extensionOf && (${pastLimit('c')} ` +
    `|| (has(c.extensionOf) && others.certificates.exists(d, d.certificateId == c.extensionOf && (${pastLimit('d')} ` +
    `|| (has(d.extensionOf) && others.certificates.exists(e, e.certificateId == d.extensionOf && ${pastLimit('e')})))))))`,
  title: 'With its extension, the posting is longer than the agreement allows.',
  because: 'From the day it is too long, the other country may ask for contributions, with interest.',
  fix: 'Shorten the extension, or ask for an exception.',
});
