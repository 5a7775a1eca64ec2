import { block, dateTime, field, identifier, list, optional, text, uuid } from '@amparo/core';

/** An answer to a request. */
export const requestResponse = block(
  { name: 'RequestResponse', description: 'An answer to a request.' },
  {
    respondedAt: field(dateTime(), {
      title: 'Answered at',
      description: 'When the answer was sent.',
      example: '2026-03-20T10:15:00+08:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    institutionId: field(identifier(), {
      title: 'Institution',
      description: 'Institution that answered.',
      example: 'PHL-PENSION-01',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    periodIds: field(optional(list(uuid(), { max: 500 })), {
      title: 'Periods',
      description: 'Periods that the answer brings.',
      example: ['3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    note: field(optional(text(2000)), {
      title: 'Note',
      description: 'What the answer says beside the records.',
      example: 'Periods before 1985 are on paper and follow.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
