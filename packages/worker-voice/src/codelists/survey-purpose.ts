import { codelist } from '@amparo/core';

/** Survey purpose. Why workers are asked. */
export const surveyPurpose = codelist({
  id: 'survey-purpose',
  title: 'Survey purpose',
  description: 'Why workers are asked.',
  source: 'Amparo',
  codes: [
    { code: 'audit', title: 'Audit' },
    { code: 'hrdd', title: 'Human rights due diligence' },
    { code: 'baseline', title: 'Baseline' },
    { code: 'endline', title: 'Endline' },
    {
      code: 'grievance-scan',
      title: 'Grievance scan',
      definition: 'Looks for grievances that nobody has brought yet.',
    },
    { code: 'exit-survey', title: 'Exit survey', definition: 'Workers are asked when they leave.' },
    { code: 'recruitment-cost', title: 'Recruitment cost' },
  ],
});
