import { codelist } from '@amparo/core';

/** Time at the site. How long the worker has worked at the site, in bands. */
export const tenureBand = codelist({
  id: 'tenure-band',
  title: 'Time at the site',
  description: 'How long the worker has worked at the site, in bands.',
  source: 'Amparo',
  codes: [
    { code: 'under-3-months', title: 'Under 3 months' },
    { code: '3-to-12-months', title: '3 to 12 months' },
    { code: '1-to-2-years', title: '1 to 2 years' },
    { code: '2-to-5-years', title: '2 to 5 years' },
    { code: 'over-5-years', title: '5 years and over' },
    { code: 'unknown', title: 'Unknown' },
  ],
});
