import { block, boolean, code, date, field, identifier, number, optional } from '@amparo/core';
import { enableOperator } from '../codelists/enable-operator.ts';

/** One condition for asking an item: how an earlier item was answered. One of the answer fields holds the value compared with. */
export const enableWhen = block(
  {
    name: 'EnableWhen',
    description:
      'One condition for asking an item: how an earlier item was answered. One of the answer fields holds the value compared with.',
  },
  {
    itemId: field(identifier(), {
      title: 'Item',
      description: 'The earlier item.',
      example: 'has-passport',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HL7 FHIR Questionnaire.item.enableWhen.question',
    }),
    operator: field(code(enableOperator), {
      title: 'Operator',
      description: 'How its answer is compared.',
      example: '=',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HL7 FHIR Questionnaire.item.enableWhen.operator',
    }),
    answerCode: field(optional(identifier()), {
      title: 'Choice',
      description: 'The choice that its answer is compared with.',
      example: 'no',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HL7 FHIR answerCoding',
    }),
    answerNumber: field(optional(number()), {
      title: 'Number',
      description: 'The number that its answer is compared with.',
      example: 3,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HL7 FHIR answerDecimal',
    }),
    answerDate: field(optional(date()), {
      title: 'Date',
      description: 'The date that its answer is compared with.',
      example: '2026-01-01',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HL7 FHIR answerDate',
    }),
    answerBoolean: field(optional(boolean()), {
      title: 'Yes or no',
      description: 'The answer of a consent item; with “exists”, whether there is an answer.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HL7 FHIR answerBoolean',
    }),
  },
);
