import { rule } from '@amparo/core';

/** A claim of wages does not reach beyond the end of the incident. Silent where that end is itself before the start. */
export const wageClaimAfterIncident = rule({
  code: 'grievance.wage-claim-after-incident',
  source: 'G11',
  severity: 'warning',
  forEach: '/claims/*',
  at: '/periodEnd',
  when:
    'attributeOf("claim-type", item.type, "wages", false) ' +
    '&& has(item.periodEnd) && has(self.incidentEnd) && self.incidentStart <= self.incidentEnd',
  check: 'item.periodEnd <= self.incidentEnd',
  title: '{field} is later than the end of the incident.',
  because:
    'A claim for days after the harm ended will be disputed; or the harm went on for longer than recorded.',
  fix: 'Check both dates. If wages were unpaid for longer, correct the end of the incident.',
});
