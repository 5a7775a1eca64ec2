import { rule } from '@amparo/core';

/** A case with immediate risk is acknowledged within 24 hours; until they have passed, it may still be open. */
export const riskAcknowledgedLate = rule({
  code: 'grievance.risk-acknowledged-late',
  source: 'G14',
  severity: 'warning',
  at: '/acknowledgedAt',
  when: 'self.immediateRisk.present',
  check:
    'timestamp(has(self.acknowledgedAt) ? self.acknowledgedAt : now) <= timestamp(self.receivedAt) + duration("24h")',
  title: 'Somebody is in danger, and the case was not acknowledged within 24 hours.',
  because: 'A person in danger must hear soon that help is on its way.',
  fix: 'Reach the person now, on a safe channel, if nobody has. Then enter when they were told.',
});
