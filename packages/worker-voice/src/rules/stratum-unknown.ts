import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** The stratum of a response is one of its wave. */
export const stratumUnknown = rule({
  code: 'worker-voice.stratum-unknown',
  source: 'S24',
  severity: 'error',
  scope: 'dataset',
  among: itsWave,
  at: '/stratumId',
  when: 'has(self.stratumId)',
  check: 'has(others.wave.strata) && size(where(others.wave.strata, "stratumId", self.stratumId)) > 0',
  title: 'The response belongs to a stratum that the wave does not have.',
  because: 'It cannot be weighted.',
  fix: 'Correct the id of the stratum, or add the stratum to the wave.',
});
