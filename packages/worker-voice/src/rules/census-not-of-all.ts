import { rule } from '@amparo/core';

/** Where everybody is asked, all workers are invited. */
export const censusNotOfAll = rule({
  code: 'worker-voice.census-not-of-all',
  source: 'S12',
  severity: 'warning',
  at: '/invitedCount',
  when: 'self.samplingMethod == "census" && self.invitedCount <= self.populationCount',
  check: 'self.invitedCount == self.populationCount',
  title: 'Everybody was to be asked, but not as many were invited as there are workers on site.',
  because:
    'Those who were not invited are often those who are worst off, such as night shifts and agency workers.',
  fix: 'Invite the others, or say how the workers were chosen.',
});
