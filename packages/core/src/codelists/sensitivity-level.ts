import { codelist } from '../codelist.ts';

/** Sensitivity level. How widely a record may be known within an organisation. */
export const sensitivityLevel = codelist({
  id: 'sensitivity-level',
  title: 'Sensitivity level',
  description: 'How widely a record may be known within an organisation.',
  source: 'Amparo, after the IASC Operational Guidance on Data Responsibility',
  codes: [
    { code: 'public', title: 'Public' },
    { code: 'internal', title: 'Internal' },
    { code: 'restricted', title: 'Restricted' },
    { code: 'highly-restricted', title: 'Highly restricted', definition: 'Known to the case owner only.' },
  ],
});
