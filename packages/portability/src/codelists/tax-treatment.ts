import { codelist } from '@amparo/core';

/** Tax treatment. Which country taxes a benefit. */
export const taxTreatment = codelist({
  id: 'tax-treatment',
  title: 'Tax treatment',
  description: 'Which country taxes a benefit.',
  source: 'Amparo',
  codes: [
    { code: 'taxed-where-paid', title: 'Taxed in the country that pays' },
    { code: 'taxed-where-resident', title: 'Taxed in the country of residence' },
    { code: 'taxed-in-both', title: 'Taxed in both' },
    { code: 'exempt', title: 'Exempt' },
  ],
});
