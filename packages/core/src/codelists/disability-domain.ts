import { codelist } from '../codelist.ts';

/** Domain of functioning. The six domains of the short set of questions on functioning. */
export const disabilityDomain = codelist({
  id: 'disability-domain',
  title: 'Domain of functioning',
  description: 'The six domains of the short set of questions on functioning.',
  source: 'Washington Group Short Set on Functioning',
  codes: [
    { code: 'seeing', title: 'Seeing' },
    { code: 'hearing', title: 'Hearing' },
    { code: 'walking', title: 'Walking or climbing steps' },
    { code: 'cognition', title: 'Remembering or concentrating' },
    { code: 'self-care', title: 'Self-care' },
    { code: 'communication', title: 'Communicating' },
  ],
});
