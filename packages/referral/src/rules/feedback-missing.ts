import { rule } from '@amparo/core';
import { hours } from './terms.ts';

/** Within thirty days of completion, the sender hears how it ended. */
export const feedbackMissing = rule({
  code: 'referral.feedback-missing',
  source: 'R18',
  severity: 'warning',
  at: '/feedbackToReferrer',
  when:
    'self.status == "completed" ' +
    '&& self.statusHistory[size(self.statusHistory) - 1].status == "completed"',
  check:
    'has(self.feedbackToReferrer) ' +
    `|| timestamp(now) <= timestamp(self.statusHistory[size(self.statusHistory) - 1].at) + ${hours('settings.feedbackDueDays * 24.0')}`,
  title: 'The referral was completed some time ago, and the sender was never told how it ended.',
  because: 'Who refers without hearing back cannot know which services help.',
  fix: 'Tell the sender how it ended, as far as the client agrees. An acknowledgement is enough.',
});
