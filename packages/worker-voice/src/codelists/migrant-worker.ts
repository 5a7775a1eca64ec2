import { codelist } from '@amparo/core';

/** Migrant worker. Whether the worker came from another country. Says nothing of papers or permits. */
export const migrantWorker = codelist({
  id: 'migrant-worker',
  title: 'Migrant worker',
  description: 'Whether the worker came from another country. Says nothing of papers or permits.',
  source: 'ILO C097, Article 11',
  codes: [
    { code: 'migrant', title: 'Migrant from another country' },
    { code: 'non-migrant', title: 'Not a migrant from another country' },
    { code: 'unknown', title: 'Unknown' },
  ],
});
