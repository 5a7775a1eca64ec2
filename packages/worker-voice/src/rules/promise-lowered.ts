import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** The smallest group shown is never below the promise of the instrument. */
export const promiseLowered = rule({
  code: 'worker-voice.promise-lowered',
  source: 'S27',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  at: '/minCellSize',
  check: 'others.instrument.minCellSize <= self.minCellSize',
  title: 'The smallest group shown is smaller than what respondents were promised.',
  because: 'Workers answered because of that promise. It cannot be taken back.',
  fix: 'Suppress by the number that the instrument promises, or a higher one.',
});
