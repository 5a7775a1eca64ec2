import { block, code, dateTime, field, identifier, optional, text } from '@amparo/core';
import { overrideReason } from '../codelists/override-reason.ts';

/** A decision to refer without the consent of the client. */
export const consentOverride = block(
  {
    name: 'ConsentOverride',
    description: 'A decision to refer without the consent of the client.',
  },
  {
    by: field(identifier(), {
      title: 'By',
      description: 'Who decided.',
      example: 'role:protection-officer',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Primero consent_overridden',
    }),
    reason: field(code(overrideReason), {
      title: 'Reason',
      description: 'Why.',
      example: 'vital-interest',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Primero consent_overridden',
    }),
    at: field(dateTime(), {
      title: 'At',
      description: 'When.',
      example: '2026-03-06T08:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    explanation: field(optional(text(1000)), {
      title: 'Explanation',
      description: 'What made it necessary.',
      example: 'Unconscious after an accident',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
