import { codelist } from '@amparo/core';

/** Family relation. How a family member is related to the insured person. */
export const familyRelation = codelist({
  id: 'family-relation',
  title: 'Family relation',
  description: 'How a family member is related to the insured person.',
  source: 'Amparo',
  codes: [
    { code: 'spouse', title: 'Spouse' },
    { code: 'partner', title: 'Partner' },
    { code: 'former-spouse', title: 'Former spouse' },
    { code: 'child', title: 'Child' },
    { code: 'parent', title: 'Parent' },
    { code: 'sibling', title: 'Sibling' },
    { code: 'other', title: 'Other' },
  ],
});
