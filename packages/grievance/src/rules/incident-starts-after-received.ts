import { rule } from '@amparo/core';
import { startedByReceipt } from './terms.ts';

/** An incident starts on or before the day the case is received. */
export const incidentStartsAfterReceived = rule({
  code: 'grievance.incident-starts-after-received',
  source: 'G02',
  severity: 'error',
  at: '/incidentStart',
  check: startedByReceipt,
  title: '{field} is later than the day the case was received.',
  because: 'The order of events decides which law applies and whether the complaint came in time.',
  fix: 'Check both dates; often day and month are swapped.',
});
