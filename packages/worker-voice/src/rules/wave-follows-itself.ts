import { rule } from '@amparo/core';

/** A wave does not follow itself. */
export const waveFollowsItself = rule({
  code: 'worker-voice.wave-follows-itself',
  source: 'Amparo, survey wave',
  severity: 'error',
  at: '/previousWaveId',
  when: 'has(self.previousWaveId)',
  check: 'self.previousWaveId != self.waveId',
  title: '{field} is this wave itself.',
  because: 'Results would be compared with themselves and show no change.',
  fix: 'Enter the wave before this one, or leave the field out.',
});
