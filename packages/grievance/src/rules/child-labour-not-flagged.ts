import { rule } from '@amparo/core';

/** A worker under 15, or under 18 in hazardous work, is flagged as a minor (ILO Conventions 138 and 182). */
export const childLabourNotFlagged = rule({
  code: 'grievance.child-labour-not-flagged',
  source: 'G23',
  severity: 'warning',
  at: '/sensitivity/flags',
  when: 'has(self.ageAtIncident) && (self.ageAtIncident < 15.0 || (self.ageAtIncident < 18.0 && has(self.hazardousWork) && self.hazardousWork))',
  check: 'has(self.sensitivity.flags) && "minor" in self.sensitivity.flags',
  title: 'This may be child labour, but the case is not flagged as being about a minor.',
  because: 'Children have a right to special protection, and to be taken out of harmful work.',
  fix: 'Check the age. If it is right, add the flag minor and bring in child protection.',
});
