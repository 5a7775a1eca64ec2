import { rule } from '@amparo/core';
import { hours, isOpen } from './terms.ts';

/** Of one client there is only one open referral to the same service within two weeks. */
export const possibleDuplicate = rule({
  code: 'referral.possible-duplicate',
  source: 'R19',
  severity: 'warning',
  scope: 'subject',
  among: {
    same: {
      record: 'referral',
      on: { '/subjectId': '/subjectId', '/toServiceId': '/toServiceId' },
      give: 'all',
    },
  },
  at: '/toServiceId',
  when: `has(self.toServiceId) && ${isOpen}`,
  check:
    `!others.same.exists(r, !attributeOf("referral-status", r.status, "final", false) ` +
    `&& timestamp(r.createdAt) <= timestamp(self.createdAt) + ${hours('settings.duplicateWindowDays * 24.0')} ` +
    `&& timestamp(self.createdAt) <= timestamp(r.createdAt) + ${hours('settings.duplicateWindowDays * 24.0')})`,
  title: 'The client was referred to the same service twice within a short time.',
  because: 'The client is called and asked twice, and takes the place of somebody else.',
  fix: 'Check whether both are the same. If so, revoke one of them.',
});
