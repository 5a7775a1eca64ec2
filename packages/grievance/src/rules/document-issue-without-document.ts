import { rule } from '@amparo/core';

/** Where kept documents are an issue, the case lists them. */
export const documentIssueWithoutDocument = rule({
  code: 'grievance.document-issue-without-document',
  source: 'G13',
  severity: 'warning',
  at: '/documentsWithheld',
  when: 'self.issues.exists(i, i.issueCode.startsWith("documents"))',
  check: 'has(self.documentsWithheld) && size(self.documentsWithheld) > 0',
  title: 'The case is about documents that are kept, but {field} lists none.',
  because: 'Only what is listed can be asked back and ticked off.',
  fix: 'List each document that is kept, as far as it is known.',
});
