import { codelist } from '@amparo/core';

/** Sampling method. How the workers who are asked were chosen. `probability`: each had a known chance, so that a margin of error means something. */
export const samplingMethod = codelist({
  id: 'sampling-method',
  title: 'Sampling method',
  description:
    'How the workers who are asked were chosen. `probability`: each had a known chance, so that a margin of error means something.',
  source: 'Amparo; terms of survey sampling',
  codes: [
    { code: 'census', title: 'Everybody is asked', probability: true },
    { code: 'simple-random', title: 'Simple random sample', probability: true },
    { code: 'stratified', title: 'Stratified random sample', probability: true },
    { code: 'quota', title: 'Quota sample', probability: false },
    { code: 'convenience', title: 'Whoever could be reached', probability: false },
    { code: 'snowball', title: 'Passed on from worker to worker', probability: false },
  ],
});
