import { rule } from '@amparo/core';

/** A rectified period is a later version or takes the place of another record. */
export const rectifiedWithoutEarlierVersion = rule({
  code: 'portability.rectified-without-earlier-version',
  source: 'P23',
  severity: 'error',
  at: '/recordStatus',
  when: 'self.recordStatus == "rectified"',
  check: 'has(self.provenance.supersedes) || (has(self.provenance.version) && self.provenance.version > 1.0)',
  title: 'The period is rectified, but no earlier version is named.',
  because: 'Nobody can see what was changed, and the person cannot contest it.',
  fix: 'Enter the version, or the record that this one takes the place of.',
});
