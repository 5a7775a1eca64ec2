import {
  block,
  boolean,
  code,
  date,
  field,
  identifier,
  list,
  money,
  number,
  optional,
  text,
} from '@amparo/core';
import { skipReason } from '../codelists/skip-reason.ts';

/** The answer to one item: a value in the field that fits the type of the item, or the reason why there is none. */
export const surveyAnswer = block(
  {
    name: 'SurveyAnswer',
    description:
      'The answer to one item: a value in the field that fits the type of the item, or the reason why there is none.',
  },
  {
    itemId: field(identifier(), {
      title: 'Item',
      description: 'The item that is answered.',
      example: 'passport-keeping',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'HL7 FHIR linkId',
    }),
    codes: field(optional(list(identifier(), { min: 1, max: 200 })), {
      title: 'Choices',
      description: 'The choices made; one for an item with one choice.',
      example: ['kept-by-employer'],
      since: '0.1.0',
      sensitivity: 'special',
    }),
    number: field(optional(number()), {
      title: 'Number',
      description: 'A number, or a point of a scale.',
      example: 4,
      since: '0.1.0',
      sensitivity: 'special',
    }),
    money: field(optional(money), {
      title: 'Amount',
      description: 'An amount of money.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    date: field(optional(date()), {
      title: 'Date',
      description: 'A date.',
      example: '2025-11-03',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    boolean: field(optional(boolean()), {
      title: 'Yes or no',
      description: 'The answer to a consent item.',
      example: true,
      since: '0.1.0',
      sensitivity: 'special',
    }),
    text: field(optional(text(5000)), {
      title: 'Text',
      description:
        'The words of the worker. They may hold names and must be reviewed before they leave the team.',
      example: 'The supervisor shouts at us.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    textReviewed: field(optional(boolean()), {
      title: 'Text reviewed',
      description: 'Whether somebody has taken out of the text what could show who wrote it or who is meant.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    skipReason: field(optional(code(skipReason)), {
      title: 'Reason for no answer',
      description: 'Why there is no value.',
      example: 'refused',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
