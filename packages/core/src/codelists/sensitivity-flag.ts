import { codelist } from '../codelist.ts';

/** Sensitivity flag. Why a record can harm the person it is about. */
export const sensitivityFlag = codelist({
  id: 'sensitivity-flag',
  title: 'Sensitivity flag',
  description: 'Why a record can harm the person it is about.',
  source: 'Amparo',
  codes: [
    { code: 'irregular-status', title: 'Irregular status' },
    { code: 'trafficking-indicator', title: 'Trafficking indicator' },
    { code: 'sexual-violence', title: 'Sexual violence' },
    { code: 'minor', title: 'Minor', definition: 'The person is under 18.' },
    { code: 'retaliation-risk', title: 'Risk of retaliation' },
    { code: 'health', title: 'Health' },
    { code: 'union-membership', title: 'Union membership' },
    { code: 'detention', title: 'Detention' },
  ],
});
