import { block, code, date, field, integer, optional } from '@amparo/core';
import { serviceOutcome } from '../codelists/service-outcome.ts';
import { serviceType } from '../codelists/service-type.ts';
import { deliveredServiceRules } from './delivered-service-rules.ts';

/** One service that the client received on the referral. */
export const deliveredService = block(
  {
    name: 'DeliveredService',
    description: 'One service that the client received on the referral.',
    rules: deliveredServiceRules,
  },
  {
    code: field(code(serviceType), {
      title: 'Service',
      description: 'What was given.',
      example: 'legal-aid',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    from: field(optional(date()), {
      title: 'From',
      description: 'First day.',
      example: '2026-03-12',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    to: field(optional(date()), {
      title: 'To',
      description: 'Last day.',
      example: '2026-03-20',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    quantity: field(optional(integer(0, 100_000)), {
      title: 'Quantity',
      description: 'How much of it: nights, sessions, parcels.',
      example: 3,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    outcome: field(code(serviceOutcome), {
      title: 'Outcome',
      description: 'Whether it was given.',
      example: 'implemented',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Primero service_implemented',
    }),
  },
);
