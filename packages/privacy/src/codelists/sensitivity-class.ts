import { codelist } from '@amparo/core';

/** Sensitivity class. How far a field may travel, by the harm that a leak does. */
export const sensitivityClass = codelist({
  id: 'sensitivity-class',
  title: 'Sensitivity class',
  description: 'How far a field may travel, by the harm that a leak does.',
  source: 'Amparo',
  codes: [
    { code: 'public', title: 'Public' },
    { code: 'internal', title: 'Internal', definition: 'Says how a case is handled.' },
    { code: 'personal', title: 'Personal', definition: 'Can point to a person.' },
    { code: 'special', title: 'Special', definition: 'Can harm a person most.' },
  ],
});
