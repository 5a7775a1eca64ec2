import { codelist } from '@amparo/core';

/** Finding of an investigation. Whether the facts are as complained. */
export const investigationFinding = codelist({
  id: 'investigation-finding',
  title: 'Finding of an investigation',
  description: 'Whether the facts are as complained.',
  source: 'Amparo',
  codes: [
    { code: 'substantiated', title: 'Substantiated' },
    { code: 'partly-substantiated', title: 'Partly substantiated' },
    { code: 'not-substantiated', title: 'Not substantiated' },
    { code: 'inconclusive', title: 'Inconclusive' },
  ],
});
