import {
  code,
  constant,
  field,
  integer,
  language,
  list,
  localisedText,
  optional,
  provenance,
  record,
  semver,
  uuid,
} from '@amparo/core';
import { surveyItem } from './blocks/survey-item.ts';
import { surveySection } from './blocks/survey-section.ts';
import { anonymityPromise } from './codelists/anonymity-promise.ts';
import { surveyMode } from './codelists/survey-mode.ts';
import { surveyPurpose } from './codelists/survey-purpose.ts';
import { topicStandard } from './codelists/topic-standard.ts';

/**
 * A questionnaire for workers: what is asked, in which languages, and what respondents are promised. Responses and
 * results refer to one version of it and are held against its promises.
 */
export const surveyInstrument = record(
  {
    type: 'survey-instrument',
    name: 'SurveyInstrument',
    title: 'Survey instrument',
    description:
      'A questionnaire for workers: what is asked, in which languages, and what respondents are promised.',
    since: '0.1.0',
    idField: 'instrumentId',
  },
  {
    recordType: field(constant('survey-instrument'), {
      title: 'Record type',
      description: 'Says that this record is a survey instrument.',
      example: 'survey-instrument',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    instrumentId: field(uuid(), {
      title: 'Instrument ID',
      description: 'Identifies the instrument in all its versions.',
      example: '3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    version: field(semver(), {
      title: 'Version',
      description: 'Version of the instrument. Another wording is another version.',
      example: '1.0.0',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    title: field(list(localisedText, { min: 1, max: 50 }), {
      title: 'Title',
      description: 'Name of the survey, in the languages of the instrument.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    purpose: field(code(surveyPurpose), {
      title: 'Purpose',
      description: 'Why workers are asked.',
      example: 'audit',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    topicStandards: field(optional(list(code(topicStandard), { max: 6 })), {
      title: 'Standards',
      description: 'Standards that the questions are taken from or answer to.',
      example: ['ilo-forced-labour-indicators'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    languages: field(list(language(), { min: 1, max: 50 }), {
      title: 'Languages',
      description: 'Languages in which every text is given, BCP 47.',
      example: ['en', 'ne'],
      since: '0.1.0',
      sensitivity: 'public',
      source: 'BCP 47',
    }),
    defaultLanguage: field(language(), {
      title: 'Default language',
      description: 'The language used where none was chosen, BCP 47.',
      example: 'en',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'BCP 47; XLSForm default_language',
    }),
    modes: field(list(code(surveyMode), { min: 1, max: 7 }), {
      title: 'Modes',
      description: 'How the questions may be put.',
      example: ['web-self', 'cati'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    anonymityPromise: field(code(anonymityPromise), {
      title: 'Promise of anonymity',
      description: 'What respondents are told about who will know their answers.',
      example: 'anonymous',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    minCellSize: field(integer(3, 1000), {
      title: 'Smallest group shown',
      description:
        'The fewest responses of which a figure is shown, as promised to respondents. No result may go below it; 5 is usual.',
      example: 5,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'OECD Glossary of Statistical Terms, threshold rule',
    }),
    retentionDays: field(integer(1, 36_500), {
      title: 'Days kept',
      description:
        'How many days after the end of fieldwork responses are deleted, as promised to respondents.',
      example: 365,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    sections: field(optional(list(surveySection, { max: 100 })), {
      title: 'Sections',
      description: 'Headings of the instrument, in their order.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    items: field(list(surveyItem, { min: 1, max: 1000 }), {
      title: 'Items',
      description: 'What is asked and shown, in the order of asking.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
