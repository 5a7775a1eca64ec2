import { block, date, field, list, optional, text } from '@amparo/core';

/** Where facts of an agreement were read. */
export const factSource = block(
  { name: 'FactSource', description: 'Where facts of an agreement were read.' },
  {
    fields: field(list(text(60), { min: 1, max: 20 }), {
      title: 'Fields',
      description: 'The fields that rest on this source.',
      example: ['parties', 'inForceFrom'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    title: field(text(300), {
      title: 'Source',
      description: 'Document or page, with its publisher.',
      example: 'International agreements, Contoh Pension Service',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    url: field(optional(text(500)), {
      title: 'Address',
      description: 'Where the source stands on the web.',
      example: 'https://example.org/agreements',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    readOn: field(optional(date()), {
      title: 'Read on',
      description: 'When it was read.',
      example: '2026-11-02',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
