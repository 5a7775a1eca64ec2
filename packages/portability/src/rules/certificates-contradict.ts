import { rule } from '@amparo/core';
import { certificatesOf } from './others.ts';

/** On any day one law applies to a person, by every valid certificate. */
export const certificatesContradict = rule({
  code: 'portability.certificates-contradict',
  source: 'P18',
  severity: 'error',
  scope: 'subject',
  among: { certificates: certificatesOf },
  at: '/applicableLegislation',
  when: 'self.status == "valid"',
  check:
    '!others.certificates.exists(c, c.certificateId != self.certificateId && c.status == "valid" ' +
    '&& c.applicableLegislation != self.applicableLegislation && c.validFrom <= self.validTo && self.validFrom <= c.validTo ' +
    '&& (!has(c.branchesCovered) || !has(self.branchesCovered) || c.branchesCovered.exists(b, b in self.branchesCovered)))',
  title: 'Two valid certificates name different laws for the same days.',
  because: 'Only one law can apply; the person may be left without any insurance.',
  fix: 'Ask both institutions to agree, and have one certificate withdrawn.',
});
