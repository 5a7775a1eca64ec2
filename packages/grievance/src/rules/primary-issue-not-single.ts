import { rule } from '@amparo/core';

/** Exactly one issue is the primary one. */
export const primaryIssueNotSingle = rule({
  code: 'grievance.primary-issue-not-single',
  source: 'G06',
  severity: 'error',
  at: '/issues',
  check: 'self.issues.exists_one(i, i.isPrimary)',
  title: 'None or several of the issues are marked as the primary one.',
  because: 'Statistics count each case once, under its primary issue.',
  fix: 'Mark the main issue as primary, and no other.',
});
