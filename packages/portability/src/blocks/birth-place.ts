import { block, code, field, iso31661, optional, text } from '@amparo/core';

/** Where a person was born. */
export const birthPlace = block(
  { name: 'BirthPlace', description: 'Where a person was born.' },
  {
    town: field(text(120), {
      title: 'Town',
      description: 'Town or village of birth.',
      example: 'Contohan',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P5000',
    }),
    region: field(optional(text(120)), {
      title: 'Region',
      description: 'State, province or region of birth.',
      example: 'Sorsogon',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P5000',
    }),
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Country of birth, ISO 3166-1 alpha-3.',
      example: 'PHL',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1',
    }),
  },
);
