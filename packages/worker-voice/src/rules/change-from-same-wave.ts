import { rule } from '@amparo/core';

/** A figure is compared with another wave. */
export const changeFromSameWave = rule({
  code: 'worker-voice.change-from-same-wave',
  source: 'Amparo, change between waves',
  severity: 'error',
  at: '/change/previousWaveId',
  when: 'has(self.change)',
  check: 'self.change.previousWaveId != self.waveId',
  title: 'The figure is compared with its own wave.',
  because: 'It would show no change.',
  fix: 'Enter the earlier wave, or leave the change out.',
});
