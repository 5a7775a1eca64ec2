import { codelist } from '@amparo/core';

/**
 * Rule for the payable amount. Which amount is paid to a person who has a right under national law alone
 * and under the agreement.
 */
export const payableRule = codelist({
  id: 'payable-rule',
  title: 'Rule for the payable amount',
  description:
    'Which amount is paid to a person who has a right under national law alone and under the agreement.',
  source: 'Regulation (EC) No 883/2004, Article 52; grouping by Amparo',
  codes: [
    {
      code: 'higher-of-both',
      title: 'The higher of both',
      definition: 'The independent and the pro-rata benefit are compared, and the higher is paid.',
    },
    {
      code: 'national-first',
      title: 'National first',
      definition:
        'The independent benefit is paid where there is one; periods are added together only where there is none.',
    },
    {
      code: 'national-law',
      title: 'As national law says',
      definition: 'The agreement does not decide; each country follows its own law.',
    },
  ],
});
