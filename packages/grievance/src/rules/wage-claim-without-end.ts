import { rule } from '@amparo/core';

/** A claim of wages says until when. */
export const wageClaimWithoutEnd = rule({
  code: 'grievance.wage-claim-without-end',
  source: 'G11',
  severity: 'warning',
  forEach: '/claims/*',
  at: '/periodEnd',
  when: 'attributeOf("claim-type", item.type, "wages", false)',
  check: 'has(item.periodEnd)',
  title: 'This claim is about wages, but {field} is missing.',
  because: 'Wages are worked out period by period. Without the days nobody can check the amount.',
  fix: 'Enter the last day that the claim is about. If wages are still not paid, enter the last day counted so far.',
});
