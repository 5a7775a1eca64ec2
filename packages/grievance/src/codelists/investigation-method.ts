import { codelist } from '@amparo/core';

/** Method of investigation. How facts were found. */
export const investigationMethod = codelist({
  id: 'investigation-method',
  title: 'Method of investigation',
  description: 'How facts were found.',
  source: 'Amparo',
  codes: [
    { code: 'document-review', title: 'Review of documents' },
    { code: 'interview', title: 'Interview' },
    { code: 'site-visit', title: 'Site visit' },
    { code: 'inspection', title: 'Labour inspection' },
    { code: 'expert-opinion', title: 'Expert opinion' },
    { code: 'third-party-audit', title: 'Third-party audit' },
    { code: 'mixed', title: 'Several methods' },
  ],
});
