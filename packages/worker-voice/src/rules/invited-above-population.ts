import { rule } from '@amparo/core';

/** At most all workers on site are invited. */
export const invitedAbovePopulation = rule({
  code: 'worker-voice.invited-above-population',
  source: 'S11',
  severity: 'error',
  at: '/invitedCount',
  check: 'self.invitedCount <= self.populationCount',
  title: 'More workers were invited than there are on site.',
  because: 'Response rates and margins of error would be wrong.',
  fix: 'Check both numbers. Count workers of agencies who work on site too.',
});
