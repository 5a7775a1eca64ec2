import {
  block,
  boolean,
  code,
  field,
  identifier,
  iloForcedLabourIndicator,
  list,
  localisedText,
  number,
  optional,
} from '@amparo/core';
import { enableBehavior } from '../codelists/enable-behavior.ts';
import { itemDirection } from '../codelists/item-direction.ts';
import { surveyDimension } from '../codelists/survey-dimension.ts';
import { surveyItemType } from '../codelists/survey-item-type.ts';
import { answerConstraint } from './answer-constraint.ts';
import { enableWhen } from './enable-when.ts';
import { itemChoice } from './item-choice.ts';
import { itemScale } from './item-scale.ts';
import { redLine } from './red-line.ts';

/** One item of an instrument: a question, or something shown between questions. */
export const surveyItem = block(
  {
    name: 'SurveyItem',
    description: 'One item of an instrument: a question, or something shown between questions.',
  },
  {
    itemId: field(identifier(), {
      title: 'Item ID',
      description: 'Identifies the item in every version of the instrument and in every answer.',
      example: 'passport-keeping',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'XLSForm name; HL7 FHIR linkId',
    }),
    sectionId: field(optional(identifier()), {
      title: 'Section',
      description: 'The section that the item stands in.',
      example: 'documents',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    matrixId: field(optional(identifier()), {
      title: 'Matrix',
      description: 'The matrix of which the item is a row.',
      example: 'treatment',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    type: field(code(surveyItemType), {
      title: 'Type',
      description: 'What kind of item it is.',
      example: 'single-choice',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    label: field(list(localisedText, { min: 1, max: 50 }), {
      title: 'Label',
      description: 'The words of the question, in the languages of the instrument.',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'XLSForm label',
    }),
    scale: field(optional(itemScale), {
      title: 'Scale',
      description: 'The scale of a rating.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    choices: field(optional(list(itemChoice, { min: 1, max: 200 })), {
      title: 'Choices',
      description: 'The answers to choose from, in their order.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    required: field(boolean(), {
      title: 'Required',
      description: 'Whether it must be answered, or a reason given for no answer.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    enableWhen: field(optional(list(enableWhen, { min: 1, max: 20 })), {
      title: 'Asked when',
      description: 'Conditions for asking it; without any it is always asked.',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HL7 FHIR Questionnaire.item.enableWhen',
    }),
    enableBehavior: field(optional(code(enableBehavior)), {
      title: 'Conditions needed',
      description: 'Whether all conditions must be met or one is enough; all, where nothing is said.',
      example: 'all',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HL7 FHIR Questionnaire.item.enableBehavior',
    }),
    constraint: field(optional(answerConstraint), {
      title: 'Bounds',
      description: 'The bounds of an answer.',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'XLSForm constraint',
    }),
    direction: field(optional(code(itemDirection)), {
      title: 'Direction',
      description: 'Which end of the scale is good for workers.',
      example: 'positive',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    dimension: field(optional(code(surveyDimension)), {
      title: 'Dimension',
      description: 'What part of work and life it is about.',
      example: 'documents',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    weight: field(optional(number(0, 1000)), {
      title: 'Weight',
      description: 'How much it counts in the score of its dimension; 1 where nothing is said.',
      example: 1,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    sensitive: field(optional(boolean()), {
      title: 'Sensitive',
      description:
        'Whether an answer can harm the worker who gave it, so that groups in which all answer the same are not shown.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    iloIndicator: field(optional(code(iloForcedLabourIndicator)), {
      title: 'ILO indicator',
      description: 'The indicator of forced labour that a red-line answer shows.',
      example: 'retention-of-identity-documents',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ILO, Indicators of Forced Labour (2012)',
    }),
    redLine: field(optional(redLine), {
      title: 'Red line',
      description: 'Which answers show that a line has been crossed.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    triggersCase: field(optional(boolean()), {
      title: 'Offers a grievance',
      description: 'Whether a red-line answer opens the offer of a confidential grievance.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
