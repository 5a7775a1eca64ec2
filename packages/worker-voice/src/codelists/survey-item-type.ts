import { codelist } from '@amparo/core';

/** Type of item. What kind of question an item is. `answer` names the field of an answer that holds its value, or says `none`. */
export const surveyItemType = codelist({
  id: 'survey-item-type',
  title: 'Type of item',
  description:
    'What kind of question an item is. `answer` names the field of an answer that holds its value, or says `none`.',
  source: 'Amparo; crosswalks to XLSForm and HL7 FHIR R4 item types',
  codes: [
    { code: 'single-choice', title: 'One choice', answer: 'codes', xlsform: 'select_one', fhir: 'choice' },
    {
      code: 'multi-choice',
      title: 'Several choices',
      answer: 'codes',
      xlsform: 'select_multiple',
      fhir: 'choice',
    },
    {
      code: 'likert',
      title: 'Rating on a scale',
      answer: 'number',
      scale: true,
      xlsform: 'select_one',
      fhir: 'choice',
    },
    {
      code: 'nps',
      title: 'Likelihood to recommend, 0 to 10',
      answer: 'number',
      scale: true,
      xlsform: 'range',
      fhir: 'integer',
    },
    { code: 'numeric', title: 'Number', answer: 'number', xlsform: 'decimal', fhir: 'decimal' },
    { code: 'money', title: 'Amount of money', answer: 'money', xlsform: 'decimal', fhir: 'quantity' },
    { code: 'date', title: 'Date', answer: 'date', xlsform: 'date', fhir: 'date' },
    { code: 'text', title: 'Text', answer: 'text', xlsform: 'text', fhir: 'text' },
    {
      code: 'matrix',
      title: 'Matrix',
      definition: 'The heading of items that share a scale or choices; each row is an item of its own.',
      answer: 'none',
      xlsform: 'begin_group',
      fhir: 'group',
    },
    {
      code: 'note',
      title: 'Note',
      definition: 'Shown, not asked.',
      answer: 'none',
      xlsform: 'note',
      fhir: 'display',
    },
    {
      code: 'consent',
      title: 'Consent',
      definition: 'Asks for agreement: yes or no.',
      answer: 'boolean',
      xlsform: 'acknowledge',
      fhir: 'boolean',
    },
  ],
});
