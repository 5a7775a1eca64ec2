import { rule } from '@amparo/core';

/**
 * The id of a response is a random UUID (version 4): versions 1, 6 and 7 hold a time, version 1 a device, 3 and 5
 * follow from a name.
 */
export const responseIdNotRandom = rule({
  code: 'worker-voice.response-id-not-random',
  source: 'S19',
  severity: 'error',
  at: '/responseId',
  check: 'self.responseId.matches("^.{14}4")',
  title: '{field} is not drawn at random.',
  because: 'Other ids hold the time or the device of the answer, or can be worked out from a name.',
  fix: 'Make it a UUID of version 4: its third group begins with 4.',
});
