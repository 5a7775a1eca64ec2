import { codelist } from '@amparo/core';

/** Type of document withheld. Which possession of the worker is kept from them. */
export const documentType = codelist({
  id: 'document-type',
  title: 'Type of document withheld',
  description: 'Which possession of the worker is kept from them.',
  source: 'Amparo; ILO indicator on retention of identity documents',
  codes: [
    { code: 'passport', title: 'Passport' },
    { code: 'id-card', title: 'Identity card' },
    { code: 'permit', title: 'Residence or work permit' },
    { code: 'bank-card', title: 'Bank card' },
    { code: 'phone', title: 'Phone' },
    { code: 'contract', title: 'Contract' },
  ],
});
