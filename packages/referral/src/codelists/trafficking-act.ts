import { codelist } from '@amparo/core';

/** Act of trafficking. What was done to the person. */
export const traffickingAct = codelist({
  id: 'trafficking-act',
  title: 'Act of trafficking',
  description: 'What was done to the person.',
  source: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), Article 3(a)',
  codes: [
    { code: 'recruitment', title: 'Recruitment' },
    { code: 'transportation', title: 'Transportation' },
    { code: 'transfer', title: 'Transfer' },
    { code: 'harbouring', title: 'Harbouring' },
    { code: 'receipt', title: 'Receipt' },
  ],
});
