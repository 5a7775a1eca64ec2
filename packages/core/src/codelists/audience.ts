import { codelist } from '../codelist.ts';

/** Audience. For whom a view of a record is made. */
export const audience = codelist({
  id: 'audience',
  title: 'Audience',
  description: 'For whom a view of a record is made.',
  source: 'Amparo',
  codes: [
    { code: 'worker', title: 'Worker', definition: 'The person the record is about.' },
    {
      code: 'case-owner',
      title: 'Case owner',
      definition: 'The organisation that keeps the record and answers for it.',
    },
    {
      code: 'referral-partner',
      title: 'Referral partner',
      definition: 'An organisation that is asked to help the person.',
    },
    {
      code: 'regulator',
      title: 'Regulator',
      definition: 'An authority that supervises how records are handled, not the person.',
    },
    { code: 'business', title: 'Business', definition: 'An employer, buyer or recruiter: counts alone.' },
    { code: 'public', title: 'Public', definition: 'Anybody.' },
  ],
});

/** For whom a view of a record is made. */
export type Audience = (typeof audience.codes)[number]['code'];
