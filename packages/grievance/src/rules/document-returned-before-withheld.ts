import { rule } from '@amparo/core';

/** A document is given back on or after the day it was taken. */
export const documentReturnedBeforeWithheld = rule({
  code: 'grievance.document-returned-before-withheld',
  source: 'G13',
  severity: 'error',
  forEach: '/documentsWithheld/*',
  at: '/returnedAt',
  when: 'has(item.since) && has(item.returnedAt)',
  check: 'item.since <= item.returnedAt',
  title: '{field} is earlier than the day the document was taken.',
  because: 'How long a passport was kept counts as evidence of forced labour.',
  fix: 'Check both dates; often day and month are swapped.',
});
