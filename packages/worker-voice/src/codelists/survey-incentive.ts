import { codelist } from '@amparo/core';

/** Incentive. What respondents receive for taking part. */
export const surveyIncentive = codelist({
  id: 'survey-incentive',
  title: 'Incentive',
  description: 'What respondents receive for taking part.',
  source: 'Amparo',
  codes: [
    { code: 'none', title: 'None' },
    { code: 'cash', title: 'Cash' },
    { code: 'phone-credit', title: 'Phone credit' },
    { code: 'gift', title: 'Gift' },
    { code: 'prize-draw', title: 'Prize draw' },
    { code: 'paid-time', title: 'Paid working time' },
    { code: 'other', title: 'Other' },
  ],
});
