import { rule } from '@amparo/core';

/**
 * The ids in the provenance of a response are random UUIDs (version 4), for the same reason as its own.
 */
export const recordIdNotRandom = rule({
  code: 'worker-voice.record-id-not-random',
  source: 'S19',
  severity: 'error',
  at: '/provenance',
  check:
    'self.provenance.recordId.matches("^.{14}4") && (!has(self.provenance.supersedes) ' +
    '|| self.provenance.supersedes.matches("^.{14}4"))',
  title: 'An id in the provenance is not drawn at random.',
  because: 'Other ids hold the time or the device of the answer, or can be worked out from a name.',
  fix: 'Make it a UUID of version 4: its third group begins with 4.',
});
