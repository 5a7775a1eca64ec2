import { codelist } from '@amparo/core';

/** Type of complainant. Who brings the case. */
export const complainantType = codelist({
  id: 'complainant-type',
  title: 'Type of complainant',
  description: 'Who brings the case.',
  source: 'openIMIS reporter, extended by Amparo',
  codes: [
    { code: 'worker', title: 'Worker' },
    { code: 'former-worker', title: 'Former worker' },
    { code: 'family', title: 'Family member' },
    { code: 'coworker', title: 'Co-worker' },
    { code: 'union', title: 'Trade union' },
    { code: 'cso', title: 'Civil-society organisation' },
    { code: 'employer', title: 'Employer' },
    { code: 'other', title: 'Other' },
  ],
});
