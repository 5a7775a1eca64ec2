import { rule } from '@amparo/core';

/** A claim of wages says from when. */
export const wageClaimWithoutStart = rule({
  code: 'grievance.wage-claim-without-start',
  source: 'G11',
  severity: 'warning',
  forEach: '/claims/*',
  at: '/periodStart',
  when: 'attributeOf("claim-type", item.type, "wages", false)',
  check: 'has(item.periodStart)',
  title: 'This claim is about wages, but {field} is missing.',
  because: 'Wages are worked out period by period. Without the days nobody can check the amount.',
  fix: 'Enter the first day that the claim is about.',
});
