import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** Consent is to the statement of the wave. */
export const consentToOtherStatement = rule({
  code: 'worker-voice.consent-to-other-statement',
  source: 'Amparo, survey response',
  severity: 'warning',
  scope: 'dataset',
  among: itsWave,
  at: '/consent/statementVersion',
  when: 'self.consent.given && has(others.wave.consentStatementVersion)',
  check: 'self.consent.statementVersion == others.wave.consentStatementVersion',
  title: 'The worker agreed to another statement than the one of the wave.',
  because: 'Consent holds for what was said, and no further.',
  fix: 'Check the version. If the statement was changed during fieldwork, keep the responses apart.',
});
