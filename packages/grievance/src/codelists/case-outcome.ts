import { codelist } from '@amparo/core';

/** Outcome. How the case ended for the worker. */
export const caseOutcome = codelist({
  id: 'case-outcome',
  title: 'Outcome',
  description: 'How the case ended for the worker.',
  source: 'Amparo',
  codes: [
    { code: 'resolved-for-worker', title: 'Resolved for the worker' },
    { code: 'partially-resolved', title: 'Partially resolved' },
    { code: 'unresolved', title: 'Unresolved' },
    { code: 'withdrawn-voluntarily', title: 'Withdrawn voluntarily' },
    { code: 'withdrawn-under-pressure', title: 'Withdrawn under pressure' },
    { code: 'dismissed', title: 'Dismissed' },
    { code: 'referred-out', title: 'Referred out' },
    {
      code: 'handled-elsewhere',
      title: 'Handled in another case',
      definition: 'The case repeats another one, which goes on.',
    },
    { code: 'untraceable', title: 'Worker could not be reached' },
  ],
});
