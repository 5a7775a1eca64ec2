import { rule } from '@amparo/core';
import { isInterview } from './terms.ts';

/** A complete or partial interview rests on consent. */
export const interviewWithoutConsent = rule({
  code: 'worker-voice.interview-without-consent',
  source: 'S07',
  severity: 'error',
  at: '/consent',
  when: isInterview,
  check: 'self.consent.given',
  title: 'The response counts as an interview, though the worker did not agree to take part.',
  because: 'Figures would rest on answers that must not be used.',
  fix: 'Count it as a refusal, or correct the consent if the worker did agree.',
});
