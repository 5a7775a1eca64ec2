import { block, field, identifier, integer, optional, text } from '@amparo/core';

/** A part of the workers from which a share of the sample is drawn. */
export const samplingStratum = block(
  {
    name: 'SamplingStratum',
    description: 'A part of the workers from which a share of the sample is drawn.',
  },
  {
    stratumId: field(identifier(), {
      title: 'Stratum ID',
      description: 'Identifies the stratum within the wave.',
      example: 'night-shift',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    description: field(optional(text(200)), {
      title: 'Description',
      description: 'Who belongs to it.',
      example: 'Night shift',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    populationCount: field(integer(0, 10_000_000), {
      title: 'Workers',
      description: 'How many workers belong to it.',
      example: 120,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'N_h',
    }),
    targetCount: field(optional(integer(0, 10_000_000)), {
      title: 'Target',
      description: 'How many responses are aimed at.',
      example: 40,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'n_h',
    }),
  },
);
