import { rule } from '@amparo/core';

/** The narrative of a case of sexual violence or of a minor leaves in no copy but that of the case owner. */
export const sensitiveNarrativeExported = rule({
  code: 'grievance.sensitive-narrative-exported',
  source: 'G17',
  severity: 'error',
  at: '/narrative',
  when:
    'has(self.exportProfile) && self.exportProfile != "case-owner" ' +
    '&& (self.issues.exists(i, i.issueCode == "violence.sexual") ' +
    '|| (has(self.ageAtIncident) && self.ageAtIncident < 18.0) ' +
    '|| (has(self.sensitivity.flags) && self.sensitivity.flags.exists(f, f in ["minor", "sexual-violence"])))',
  check: '!has(self.narrative)',
  title: 'This copy still holds the narrative of a case of sexual violence or of a minor.',
  because: 'The story alone can tell who the person is, even without a name.',
  fix: 'Do not send this copy. Make it again without the narrative.',
});
