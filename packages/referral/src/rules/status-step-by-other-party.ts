import { rule } from '@amparo/core';

/** Only those may make a step whom the list of statuses names: a receiver accepts, a sender revokes. */
export const statusStepByOtherParty = rule({
  code: 'referral.status-step-by-other-party',
  source: 'R04',
  severity: 'error',
  forEach: '/statusHistory/*',
  at: '/actor',
  check: 'item.actor in attributeOf("referral-status", item.status, "by", [])',
  title: 'This party may not make this step.',
  because:
    'If a sender could accept in the name of a receiver, the client would wait for a service that nobody promised.',
  fix: 'Enter who really made the step, or correct the status.',
});
