import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { date } from '../../primitives/date.ts';
import { dateTime } from '../../primitives/date-time.ts';
import { identifier, uuid } from '../../primitives/patterns.ts';
import { text } from '../../primitives/text.ts';
import { messageField } from '../message-field.ts';

const answeredDecision = block(
  { name: 'AnsweredDecision', description: 'The decision on a request, as the request has it.' },
  {
    result: messageField(identifier(), {
      title: 'Result',
      description: 'What was decided. A code of the list `decision-result`.',
      example: 'granted',
      sensitivity: 'personal',
    }),
    decidedOn: messageField(date(), {
      title: 'Decided on',
      description: 'Day of the decision.',
      example: '2026-05-04',
    }),
    entitlementId: messageField(optional(uuid()), {
      title: 'Benefit',
      description: 'The benefit that was decided on; sent as a record of its own.',
      example: 'b6a1c9de-7f28-4c3b-8d50-6e9f1a2b3c47',
    }),
    reason: messageField(optional(identifier()), {
      title: 'Reason',
      description: 'Why it was refused. A code of the list `rejection-reason`.',
      example: 'qualifying-period-not-met',
      sensitivity: 'personal',
    }),
    appealDeadline: messageField(optional(date()), {
      title: 'Appeal by',
      description: 'Last day to appeal.',
      example: '2026-07-03',
    }),
  },
);

/** An answer to a portability request: an entry of its `responses`, and what the request becomes by it. */
export const portabilityAnswer = block(
  {
    name: 'PortabilityAnswer',
    description:
      'An answer to a portability request. It is added to the answers that the request has; periods and benefits that it names are sent as records of their own, before it.',
  },
  {
    status: messageField(identifier(), {
      title: 'Status',
      description:
        'Where the request stands after the answer. A code of the list `portability-request-status`.',
      example: 'decided',
    }),
    respondedAt: messageField(dateTime(), {
      title: 'Answered at',
      description: 'When the institution answered.',
      example: '2026-05-04T10:15:00+08:00',
    }),
    institutionId: messageField(identifier(), {
      title: 'Institution',
      description: 'Institution that answers: the one that the request was sent to.',
      example: 'PHL-PENSION-01',
    }),
    periodIds: messageField(optional(list(uuid(), { max: 500 })), {
      title: 'Periods',
      description: 'Insurance periods that the answer brings.',
      example: ['3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43'],
    }),
    note: messageField(optional(text(2000)), {
      title: 'Note',
      description: 'What the answer says beside the records.',
      example: 'Periods before 1985 are on paper and follow.',
      sensitivity: 'personal',
    }),
    decision: messageField(optional(answeredDecision), {
      title: 'Decision',
      description: 'What was decided, where the answer decides.',
      sensitivity: 'personal',
    }),
  },
);

/** An answer to a portability request, as it is sent. */
export type PortabilityAnswer = z.output<typeof portabilityAnswer>;
