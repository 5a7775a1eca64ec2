import { codelist } from '../codelist.ts';

/** Marital status. Legal or customary status of a partnership. */
export const maritalStatus = codelist({
  id: 'marital-status',
  title: 'Marital status',
  description: 'Legal or customary status of a partnership.',
  source: 'Amparo',
  codes: [
    { code: 'single', title: 'Single' },
    { code: 'married', title: 'Married' },
    { code: 'partnered', title: 'Living with a partner' },
    { code: 'separated', title: 'Separated' },
    { code: 'divorced', title: 'Divorced' },
    { code: 'widowed', title: 'Widowed' },
    { code: 'unknown', title: 'Unknown' },
  ],
});
