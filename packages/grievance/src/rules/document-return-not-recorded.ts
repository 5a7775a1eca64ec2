import { rule } from '@amparo/core';

/**
 * Once every return of documents that was promised has been delivered, each document has a day of return; while one
 * is still to come, at least one document has.
 */
export const documentReturnNotRecorded = rule({
  code: 'grievance.document-return-not-recorded',
  source: 'G13',
  severity: 'warning',
  forEach: '/documentsWithheld/*',
  at: '/returnedAt',
  when: 'has(self.remedies) && self.remedies.exists(r, r.type == "document-return" && has(r.deliveredAt))',
  check:
    'has(item.returnedAt) || (self.remedies.exists(r, r.type == "document-return" && !has(r.deliveredAt)) ' +
    '&& self.documentsWithheld.exists(d, has(d.returnedAt)))',
  title: 'The return of documents is marked as delivered, but {field} is missing for this one.',
  because: 'A worker whose passport is still kept cannot leave, whatever the remedy says.',
  fix: 'Ask the worker. If the document is back, enter the day. If not, remove the day of delivery from the remedy.',
});
