import type { Rule } from '@amparo/core';

/** What somebody who knows a worker can know without asking (quasi-identifiers). */
const knownFromOutside = ['sex', 'ageBand', 'nationalityGroup', 'contractType', 'jobGroup'];

/** Responses of the same file about which the same is known from outside, and what their instrument promises. */
export const lookAlikes: NonNullable<Rule['among']> = {
  alike: {
    record: 'survey-response',
    on: Object.fromEntries(
      ['waveId', 'release', ...knownFromOutside].map((name) => [`/${name}`, `/${name}`]),
    ),
    give: 'count',
  },
  promises: {
    record: 'survey-instrument',
    on: { '/instrumentId': '/instrumentId', '/version': '/instrumentVersion' },
    give: 'all',
  },
};
