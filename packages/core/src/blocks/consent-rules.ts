import type { BlockRule } from '../rule.ts';

/** What must hold of every answer to a question of consent. */
export const consentRules: readonly BlockRule[] = [
  {
    code: 'core.consent-without-time',
    source: 'Amparo, consent',
    severity: 'error',
    at: '/obtainedAt',
    when: 'item.status == "given"',
    check: 'has(item.obtainedAt)',
    title: 'Consent is marked as given, but not when it was given.',
    because: 'Consent that cannot be shown to have come first does not allow sharing.',
    fix: 'Enter the date and time of the answer.',
  },
  {
    code: 'core.consent-withdrawal-mismatch',
    source: 'Amparo, consent',
    severity: 'error',
    at: '/status',
    check: '(item.status == "withdrawn") == has(item.withdrawnAt)',
    title: 'Status and time of withdrawal of consent do not agree.',
    because: 'If a withdrawal is not seen, data keeps going out against the person’s will.',
    fix: 'Set the status to withdrawn and enter when; or remove the time if consent was not withdrawn.',
  },
  {
    code: 'core.consent-override-without-reason',
    source: 'Primero, consent_overridden',
    severity: 'error',
    at: '/overrideBy',
    when: 'has(item.overrideBy)',
    check: 'has(item.overrideReason)',
    title: 'Somebody acted without consent, and no reason is given.',
    because: 'An override without a reason cannot be defended before the person or a court.',
    fix: 'Enter the reason, or remove the override.',
  },
];
