import { rule } from '@amparo/core';

/** Voluntary insurance has a voluntary basis, and equivalent time an assimilated one. */
export const basisContradictsPeriodType = rule({
  code: 'portability.basis-contradicts-period-type',
  source: 'Amparo, insurance period',
  severity: 'warning',
  at: '/compulsion',
  check:
    'self.compulsion in attributeOf("period-type", self.periodType, "compulsions", ["compulsory", "voluntary", "optional-continued", "assimilated"])',
  title: 'The {field} does not go with the type of period.',
  because: 'Whether the time gives way to other time depends on it.',
  fix: 'Check both: voluntary insurance is voluntary or continued, and equivalent time is assimilated.',
});
