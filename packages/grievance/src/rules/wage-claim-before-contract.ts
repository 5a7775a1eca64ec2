import { rule } from '@amparo/core';

/** A claim of wages does not reach back before the employment began. */
export const wageClaimBeforeContract = rule({
  code: 'grievance.wage-claim-before-contract',
  source: 'G11',
  severity: 'warning',
  forEach: '/claims/*',
  at: '/periodStart',
  when:
    'attributeOf("claim-type", item.type, "wages", false) ' +
    '&& has(item.periodStart) && has(self.contractStart)',
  check: 'self.contractStart <= item.periodStart',
  title: '{field} is earlier than the start of the contract.',
  because: 'An employer will dispute the whole claim if part of it lies outside the employment.',
  fix: 'Check both dates. If work began before the contract, enter the day work began as contract start.',
});
