import { rule } from '@amparo/core';
import { aboutSexualViolenceOrMinor } from './terms.ts';

/** The narrative of a case of sexual violence or of a minor leaves in no copy but that of the case owner. */
export const sensitiveNarrativeExported = rule({
  code: 'grievance.sensitive-narrative-exported',
  source: 'G17',
  severity: 'error',
  at: '/narrative',
  when: `has(self.exportProfile) && self.exportProfile != "case-owner" && (${aboutSexualViolenceOrMinor})`,
  check: '!has(self.narrative)',
  title: 'This copy still holds the narrative of a case of sexual violence or of a minor.',
  because: 'The story alone can tell who the person is, even without a name.',
  fix: 'Do not send this copy. Make it again without the narrative.',
});
