import type * as z from 'zod';
import { block } from '../../block.ts';
import type { StatementKind } from '../jws/statement.ts';
import { receiptMessage } from '../messages/receipt-message.ts';

const { receipt: _, ...fields } = receiptMessage.shape;

const schema = block(
  { name: 'ReceiptStatement', description: 'What a receipt says: the payload of the signed one.' },
  fields,
);

/** What a receipt says: what the message `Receipt` of the contract repeats in plain. */
export interface Receipt extends z.output<typeof schema> {}

export const receiptKind: StatementKind<Receipt> = {
  typ: 'amparo-receipt+jws',
  schema,
  momentOf: ({ receivedAt }) => receivedAt,
};
