import { rule } from '@amparo/core';

/**
 * The times in the provenance of a response are cut to the day, as is the day on which it was submitted.
 */
export const responseTimeStored = rule({
  code: 'worker-voice.response-time-stored',
  source: 'S19',
  severity: 'error',
  at: '/provenance',
  check:
    'self.provenance.createdAt.matches("T00:00:00(\\\\.0+)?(Z|[+-])") ' +
    '&& self.provenance.updatedAt.matches("T00:00:00(\\\\.0+)?(Z|[+-])")',
  title: 'The provenance holds the hour at which the response was made or changed.',
  because: 'Who was seen with a phone or at the kiosk at that hour is the one who answered.',
  fix: 'Cut both times to the beginning of the day: 2026-05-06T00:00:00+08:00.',
});
