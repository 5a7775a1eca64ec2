import { codelist } from '@amparo/core';

/** Type of agreement. How many parties an agreement has. */
export const agreementType = codelist({
  id: 'agreement-type',
  title: 'Type of agreement',
  description: 'How many parties an agreement has.',
  source: 'Amparo',
  codes: [
    { code: 'bilateral', title: 'Bilateral' },
    { code: 'multilateral', title: 'Multilateral' },
  ],
});
