import { codelist } from '../codelist.ts';

/** Satisfaction. How satisfied a person is with how they were treated. */
export const satisfaction = codelist({
  id: 'satisfaction',
  title: 'Satisfaction',
  description: 'How satisfied a person is with how they were treated.',
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
