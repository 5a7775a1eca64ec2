import { rule } from '@amparo/core';

/** Where nobody is in danger, no danger is named. */
export const riskContradiction = rule({
  code: 'grievance.risk-contradiction',
  source: 'Amparo, grievance case',
  severity: 'warning',
  at: '/immediateRisk/present',
  when: '!self.immediateRisk.present',
  check: '!has(self.immediateRisk.types) || size(self.immediateRisk.types) == 0',
  title: 'The case says that nobody is in danger now, but names a danger.',
  because: 'Cases with immediate risk are taken up first. A person in danger may be left waiting.',
  fix: 'If somebody is in danger, mark the risk as present. If the danger is over, remove its types.',
});
