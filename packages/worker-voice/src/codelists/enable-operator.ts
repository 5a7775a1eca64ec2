import { standardCodelist } from '@amparo/core';

/** Operator. How the answer to an earlier item is compared. */
export const enableOperator = standardCodelist({
  id: 'enable-operator',
  title: 'Operator',
  description: 'How the answer to an earlier item is compared.',
  source: 'HL7 FHIR R4, questionnaire-enable-operator',
  codes: [
    {
      code: 'exists',
      title: 'Exists',
      definition: 'Whether the item was answered is as `answerBoolean` says.',
    },
    { code: '=', title: 'Equals', definition: 'An answer equals the value.' },
    {
      code: '!=',
      title: 'Not equals',
      definition: 'No answer equals the value; also true without an answer.',
    },
    { code: '>', title: 'Greater than' },
    { code: '<', title: 'Less than' },
    { code: '>=', title: 'Greater or equals' },
    { code: '<=', title: 'Less or equals' },
  ],
});
