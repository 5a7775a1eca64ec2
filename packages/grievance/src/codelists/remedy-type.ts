import { codelist } from '@amparo/core';

/** Type of remedy. What is done to make good. */
export const remedyType = codelist({
  id: 'remedy-type',
  title: 'Type of remedy',
  description: 'What is done to make good.',
  source: 'UN Guiding Principles on Business and Human Rights, 25',
  codes: [
    { code: 'compensation', title: 'Compensation' },
    { code: 'restitution', title: 'Restitution' },
    { code: 'repayment-of-fees', title: 'Repayment of fees' },
    { code: 'document-return', title: 'Return of documents' },
    { code: 'transfer-of-employer', title: 'Transfer to another employer' },
    { code: 'reinstatement', title: 'Reinstatement' },
    { code: 'apology', title: 'Apology' },
    { code: 'sanction', title: 'Sanction' },
    { code: 'policy-change', title: 'Change of policy' },
    { code: 'medical-care', title: 'Medical care' },
    { code: 'repatriation', title: 'Repatriation' },
    { code: 'non-repetition', title: 'Guarantee of non-repetition' },
  ],
});
