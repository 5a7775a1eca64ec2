import { block, boolean, field, identifier } from '@amparo/core';

/** Whether the worker agreed to take part, having heard the statement. */
export const surveyConsent = block(
  {
    name: 'SurveyConsent',
    description: 'Whether the worker agreed to take part, having heard the statement.',
  },
  {
    given: field(boolean(), {
      title: 'Given',
      description: 'Whether the worker agreed.',
      example: true,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    statementVersion: field(identifier(), {
      title: 'Version of the statement',
      description: 'The version of the statement that was read out or shown.',
      example: '2026-1',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
