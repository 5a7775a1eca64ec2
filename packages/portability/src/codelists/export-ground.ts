import { codelist } from '@amparo/core';

/** Ground for export. Why a benefit is paid to a person who lives in another country. */
export const exportGround = codelist({
  id: 'export-ground',
  title: 'Ground for export',
  description: 'Why a benefit is paid to a person who lives in another country.',
  source: 'Amparo; ILO Convention 118 (1962), Article 5',
  codes: [
    { code: 'agreement', title: 'Agreement', definition: 'The agreement says so for this branch.' },
    {
      code: 'c118',
      title: 'ILO Convention 118',
      definition: 'Both countries accepted the Convention for this branch.',
    },
    {
      code: 'national-law',
      title: 'National law',
      definition: 'The country pays abroad on its own account.',
    },
  ],
});
