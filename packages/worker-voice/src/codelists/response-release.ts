import { codelist } from '@amparo/core';

/** Release. How far a copy of the response goes. */
export const responseRelease = codelist({
  id: 'response-release',
  title: 'Release',
  description: 'How far a copy of the response goes.',
  source: 'Amparo',
  codes: [
    { code: 'unreleased', title: 'Not released', definition: 'Stays with the team that collected it.' },
    {
      code: 'internal',
      title: 'Internal',
      definition: 'Leaves the team for recipients who are bound by contract.',
    },
    { code: 'public', title: 'Public' },
  ],
});
