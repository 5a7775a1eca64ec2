import { rule } from '@amparo/core';
import { holdsCharacteristic } from './terms.ts';

/** Without consent nothing is recorded about who the worker is. */
export const characteristicsWithoutConsent = rule({
  code: 'worker-voice.characteristics-without-consent',
  source: 'S07',
  severity: 'error',
  at: '/consent',
  when: '!self.consent.given',
  check: `!${holdsCharacteristic}`,
  title: 'It is recorded who the worker is, though the worker did not agree to take part.',
  because: 'Somebody who says no must leave no trace; refusing can be held against them.',
  fix: 'Delete the characteristics of the worker.',
});
