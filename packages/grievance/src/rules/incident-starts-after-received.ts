import { rule } from '@amparo/core';

/**
 * An incident starts on or before the day the case is received. A time written in UTC (`Z`) does not tell that day, so
 * then any day that it was somewhere on Earth will do.
 */
export const incidentStartsAfterReceived = rule({
  code: 'grievance.incident-starts-after-received',
  source: 'G02',
  severity: 'error',
  at: '/incidentStart',
  check:
    'self.incidentStart <= dateOf(self.receivedAt) ' +
    '|| (self.receivedAt.endsWith("Z") && timestamp(self.incidentStart + "T00:00:00+14:00") <= timestamp(self.receivedAt))',
  title: '{field} is later than the day the case was received.',
  because: 'The order of events decides which law applies and whether the complaint came in time.',
  fix: 'Check both dates; often day and month are swapped.',
});
