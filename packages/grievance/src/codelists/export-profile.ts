import { codelist } from '@amparo/core';

/** Export profile. Which audience a copy of the record was made for. */
export const exportProfile = codelist({
  id: 'export-profile',
  title: 'Export profile',
  description: 'Which audience a copy of the record was made for.',
  source: 'Amparo',
  codes: [
    { code: 'case-owner', title: 'Case owner' },
    { code: 'worker', title: 'Worker' },
    { code: 'referral-partner', title: 'Referral partner' },
    { code: 'regulator', title: 'Regulator' },
    { code: 'business', title: 'Business' },
    { code: 'public', title: 'Public' },
  ],
});
