import { block, field, identifier, list, localisedText } from '@amparo/core';

/** A part of an instrument that stands under one heading. */
export const surveySection = block(
  {
    name: 'SurveySection',
    description: 'A part of an instrument that stands under one heading.',
  },
  {
    sectionId: field(identifier(), {
      title: 'Section ID',
      description: 'Identifies the section within the instrument.',
      example: 'wages',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    title: field(list(localisedText, { min: 1, max: 50 }), {
      title: 'Title',
      description: 'Heading of the section, in the languages of the instrument.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
