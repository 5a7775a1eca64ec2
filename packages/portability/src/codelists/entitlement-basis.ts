import { codelist } from '@amparo/core';

/** Basis of a benefit. On which periods a benefit rests. */
export const entitlementBasis = codelist({
  id: 'entitlement-basis',
  title: 'Basis of a benefit',
  description: 'On which periods a benefit rests.',
  source: 'Regulation (EC) No 883/2004, Article 52',
  codes: [
    { code: 'national', title: 'National', definition: "On periods under the country's own law alone." },
    {
      code: 'pro-rata',
      title: 'Pro rata',
      definition: "On the periods of several countries added together, paid for the country's own share.",
    },
    { code: 'provisional', title: 'Provisional', definition: 'Paid until the final basis is known.' },
  ],
});
