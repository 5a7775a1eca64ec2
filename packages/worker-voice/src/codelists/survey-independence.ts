import { codelist } from '@amparo/core';

/** Independence. Who runs the fieldwork. */
export const surveyIndependence = codelist({
  id: 'survey-independence',
  title: 'Independence',
  description: 'Who runs the fieldwork.',
  source: 'Amparo',
  codes: [
    { code: 'third-party', title: 'A third party' },
    { code: 'buyer', title: 'A buyer' },
    { code: 'employer', title: 'The employer' },
  ],
});
