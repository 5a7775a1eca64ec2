import { block, code, field, identifier, integer } from '@amparo/core';
import { respondentCharacteristic } from '../codelists/respondent-characteristic.ts';

/** How many workers on site share one characteristic. */
export const populationCount = block(
  {
    name: 'PopulationCount',
    description: 'How many workers on site share one characteristic.',
  },
  {
    characteristic: field(code(respondentCharacteristic), {
      title: 'Characteristic',
      description: 'What the workers are counted by.',
      example: 'sex',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    category: field(identifier(), {
      title: 'Category',
      description: 'A code of the list that belongs to the characteristic.',
      example: 'female',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    count: field(integer(0, 10_000_000), {
      title: 'Workers',
      description: 'How many workers on site.',
      example: 240,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
