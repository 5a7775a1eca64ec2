import type { Rule } from '@amparo/core';

type Amongst = NonNullable<Rule['among']>;

/** The version of the instrument that a response or result used. */
export const itsInstrument: Amongst = {
  instrument: {
    record: 'survey-instrument',
    on: { '/instrumentId': '/instrumentId', '/version': '/instrumentVersion' },
    give: 'one',
  },
};

/** The wave that a response or result belongs to. */
export const itsWave: Amongst = {
  wave: { record: 'survey-wave', on: { '/waveId': '/waveId' }, give: 'one' },
};

/** Both of them. */
export const waveAndInstrument: Amongst = { ...itsWave, ...itsInstrument };
