import { rule } from '@amparo/core';
import { lookAlikes } from './look-alikes.ts';

/**
 * In a file that is passed on, as many responses as `kAnonymity`, and as the instrument promises, share what can
 * be known of a worker from outside.
 */
export const tooFewAlikeInInternal = rule({
  code: 'worker-voice.too-few-alike-in-internal',
  source: 'S18',
  severity: 'warning',
  scope: 'dataset',
  among: lookAlikes,
  at: '/release',
  when: 'self.release == "internal" && self.consent.given',
  check:
    'others.alike + 1.0 >= settings.kAnonymity ' +
    '&& others.promises.all(promise, others.alike + 1.0 >= promise.minCellSize)',
  title: 'Too few responses of the file share sex, age, nationality, contract and job with this one.',
  because: 'Whoever knows a worker finds the response, and with it every answer.',
  fix: 'Make the groups wider, or leave characteristics out that the recipients do not need. Never publish the file like this.',
});
