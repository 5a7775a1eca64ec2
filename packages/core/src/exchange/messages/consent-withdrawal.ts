import type * as z from 'zod';
import { block } from '../../block.ts';
import { dateTime } from '../../primitives/date-time.ts';
import { identifier } from '../../primitives/patterns.ts';
import { messageField } from '../message-field.ts';
import { recordId, recordTypeName } from '../wire-types.ts';
import { receiptMessage } from './receipt-message.ts';

const subject = {
  recordType: messageField(recordTypeName(), {
    title: 'Record type',
    description: 'The type of the record that has the consent.',
    example: 'referral',
  }),
  recordId: messageField(recordId(), {
    title: 'Record id',
    description: 'The id of the record that has the consent.',
    example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  }),
  consentId: messageField(identifier(), {
    title: 'Consent id',
    description: 'Which consent of the record.',
    example: 'consent-1',
  }),
  withdrawnAt: messageField(dateTime(), {
    title: 'Withdrawn at',
    description: 'When the person took it back. Sharing stops when the node stores this, not before.',
    example: '2026-09-01T10:00:00+07:00',
    sensitivity: 'personal',
  }),
};

/** That a person took consent back. */
export const consentWithdrawal = block(
  {
    name: 'ConsentWithdrawal',
    description: 'That a person took consent back. It cannot be undone: ask again.',
  },
  subject,
);

/** That a node has stored a withdrawal, and shares nothing more on that consent. */
export const withdrawalResult = block(
  {
    name: 'WithdrawalResult',
    description: 'That the node has stored a withdrawal, and shares nothing more on that consent.',
  },
  {
    ...subject,
    effectiveAt: messageField(dateTime(), {
      title: 'Effective at',
      description: 'From when on the node delivers nothing and shows nothing on that consent.',
      example: '2026-09-01T03:00:02.114Z',
    }),
    receipt: messageField(receiptMessage, {
      title: 'Receipt',
      description: 'Proof that the node received it.',
    }),
  },
);

/** That a person took consent back. */
export type ConsentWithdrawal = z.output<typeof consentWithdrawal>;

/** That a node has stored a withdrawal. */
export type WithdrawalResult = z.output<typeof withdrawalResult>;
