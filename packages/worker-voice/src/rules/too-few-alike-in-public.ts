import { rule } from '@amparo/core';
import { lookAlikes } from './look-alikes.ts';

/**
 * In a file that is published, as many responses as `kAnonymity`, and as the instrument promises, share what can
 * be known of a worker from outside.
 */
export const tooFewAlikeInPublic = rule({
  code: 'worker-voice.too-few-alike-in-public',
  source: 'S18',
  severity: 'error',
  scope: 'dataset',
  among: lookAlikes,
  at: '/release',
  when: 'self.release == "public" && self.consent.given',
  check:
    'others.alike + 1.0 >= settings.kAnonymity ' +
    '&& others.promises.all(promise, others.alike + 1.0 >= promise.minCellSize)',
  title: 'Too few responses of the file share sex, age, nationality, contract and job with this one.',
  because: 'Whoever knows a worker finds the response, and with it every answer.',
  fix: 'Make the groups wider, such as a part of the world for a nationality, or leave characteristics or the response out.',
});
