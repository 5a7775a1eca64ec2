import { rule } from '@amparo/core';

/** A case with immediate risk is of high or critical severity. */
export const riskRatedTooLow = rule({
  code: 'grievance.risk-rated-too-low',
  source: 'G14',
  severity: 'warning',
  at: '/severity',
  when: 'self.immediateRisk.present',
  check: 'attributeOf("case-severity", self.severity, "rank", 0.0) >= 3.0',
  title: 'Somebody is in danger, but {field} is neither high nor critical.',
  because: 'Cases are taken up by severity. A low one may wait while the danger grows.',
  fix: 'Raise the severity to high or critical, or correct the immediate risk if the danger is over.',
});
