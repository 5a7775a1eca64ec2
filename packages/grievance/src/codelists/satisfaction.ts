import { codelist } from '@amparo/core';

/** Satisfaction. How satisfied the complainant is with how the case was handled. */
export const satisfaction = codelist({
  id: 'satisfaction',
  title: 'Satisfaction',
  description: 'How satisfied the complainant is with how the case was handled.',
  source: 'World Bank grievance logbook practice',
  codes: [
    { code: '1', title: 'Very dissatisfied' },
    { code: '2', title: 'Dissatisfied' },
    { code: '3', title: 'Neither' },
    { code: '4', title: 'Satisfied' },
    { code: '5', title: 'Very satisfied' },
    { code: 'refused', title: 'Refused to say' },
  ],
});
