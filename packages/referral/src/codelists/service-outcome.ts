import { codelist } from '@amparo/core';

/** Result of a service. Whether a service was given. */
export const serviceOutcome = codelist({
  id: 'service-outcome',
  title: 'Result of a service',
  description: 'Whether a service was given.',
  source: 'Primero service_implemented; partially added by Amparo',
  codes: [
    { code: 'implemented', title: 'Given', primero: 'implemented' },
    { code: 'partially-implemented', title: 'Given in part' },
    { code: 'not-implemented', title: 'Not given', primero: 'not_implemented' },
  ],
});
