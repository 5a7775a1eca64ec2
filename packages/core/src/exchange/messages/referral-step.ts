import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { date } from '../../primitives/date.ts';
import { dateTime } from '../../primitives/date-time.ts';
import { integer } from '../../primitives/number.ts';
import { identifier } from '../../primitives/patterns.ts';
import { text } from '../../primitives/text.ts';
import { messageField } from '../message-field.ts';

/** Codes of the family's lists are checked by the family; this package knows their form. */
const codeOf = (id: string) => `A code of the list \`${id}\`.`;

const stepService = block(
  { name: 'StepService', description: 'One service that the client received, as the referral has it.' },
  {
    code: messageField(identifier(), {
      title: 'Service',
      description: `What was given. ${codeOf('service-type')}`,
      example: 'legal-aid',
      sensitivity: 'special',
    }),
    outcome: messageField(identifier(), {
      title: 'Outcome',
      description: `Whether it was given. ${codeOf('service-outcome')}`,
      example: 'implemented',
    }),
    from: messageField(optional(date()), {
      title: 'From',
      description: 'First day.',
      example: '2026-03-12',
      sensitivity: 'personal',
    }),
    to: messageField(optional(date()), {
      title: 'To',
      description: 'Last day.',
      example: '2026-03-20',
      sensitivity: 'personal',
    }),
    quantity: messageField(optional(integer(0, 100_000)), {
      title: 'Quantity',
      description: 'How much of it: nights, sessions, parcels.',
      example: 3,
    }),
  },
);

/** A step of a referral. `status` to `note` are a `ReferralStep` of `@amparo/referral`; the rest is what some steps need. */
export const referralStep = block(
  {
    name: 'ReferralStep',
    description:
      'A step of a referral: the status to reach, and what the referral must say in it. The names are those of the fields of the referral.',
  },
  {
    status: messageField(identifier(), {
      title: 'Status',
      description: `The status to reach. ${codeOf('referral-status')} The list says which may follow and who may make the step.`,
      example: 'accepted',
    }),
    at: messageField(dateTime(), {
      title: 'At',
      description: 'When it was reached. Not before the last step.',
      example: '2026-03-07T10:00:00+08:00',
    }),
    actor: messageField(identifier(), {
      title: 'Actor',
      description: `Who makes the step. ${codeOf('referral-actor')} The caller must be that party of the referral, or act for the client.`,
      example: 'receiver',
    }),
    by: messageField(optional(identifier()), {
      title: 'By',
      description: 'Role or organisation that makes it. Never a name.',
      example: 'role:labour-attache',
    }),
    note: messageField(optional(text(1000)), {
      title: 'Note',
      description: 'A remark on the step.',
      example: 'Confirmed by phone',
      sensitivity: 'special',
    }),
    declineReason: messageField(optional(identifier()), {
      title: 'Reason for declining',
      description: `Needed to decline. ${codeOf('decline-reason')}`,
      example: 'no-capacity',
    }),
    declineNote: messageField(optional(text(1000)), {
      title: 'Note on declining',
      description: 'More on why.',
      example: 'The shelter is full until the end of the month',
      sensitivity: 'personal',
    }),
    alternativeOffered: messageField(optional(identifier()), {
      title: 'Alternative offered',
      description: 'Another service that the receiver names.',
      example: 'service-0031',
    }),
    appointmentAt: messageField(optional(dateTime()), {
      title: 'Appointment',
      description: 'When the client is to come.',
      example: '2026-03-10T09:00:00+08:00',
      sensitivity: 'personal',
    }),
    serviceDelivered: messageField(optional(list(stepService, { max: 200 })), {
      title: 'Services delivered',
      description: 'What the client received. Needed to complete; added to what the referral has.',
      sensitivity: 'special',
    }),
    closeReason: messageField(optional(identifier()), {
      title: 'Reason for closing',
      description: `Needed by statuses that the list marks so. ${codeOf('referral-close-reason')}`,
      example: 'need-met',
    }),
  },
);

/** A step of a referral, as it is sent. */
export type ReferralStepMessage = z.output<typeof referralStep>;
