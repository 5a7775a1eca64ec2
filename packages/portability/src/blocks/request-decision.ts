import { block, code, date, field, optional, uuid } from '@amparo/core';
import { decisionResult } from '../codelists/decision-result.ts';
import { rejectionReason } from '../codelists/rejection-reason.ts';

/** The decision on a request. */
export const requestDecision = block(
  { name: 'RequestDecision', description: 'The decision on a request.' },
  {
    result: field(code(decisionResult), {
      title: 'Result',
      description: 'What was decided.',
      example: 'granted',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    decidedOn: field(date(), {
      title: 'Decided on',
      description: 'Day of the decision.',
      example: '2026-05-04',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    entitlementId: field(optional(uuid()), {
      title: 'Benefit',
      description: 'The benefit that was decided on.',
      example: 'b6a1c9de-7f28-4c3b-8d50-6e9f1a2b3c47',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    reason: field(optional(code(rejectionReason)), {
      title: 'Reason',
      description: 'Why it was refused.',
      example: 'qualifying-period-not-met',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    appealDeadline: field(optional(date()), {
      title: 'Appeal by',
      description: 'Last day to appeal.',
      example: '2026-07-03',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
