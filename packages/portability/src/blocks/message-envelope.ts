import { block, boolean, dateTime, field, identifier, integer, optional, text } from '@amparo/core';

/** The header of the message that carried a request, as in the exchange format of SPDCI. */
export const messageEnvelope = block(
  {
    name: 'MessageEnvelope',
    description: 'The header of the message that carried a request, as in the exchange format of SPDCI.',
  },
  {
    messageId: field(identifier(), {
      title: 'Message id',
      description: 'Identifies the message.',
      example: 'msg-000017',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI MsgHeader.message_id',
    }),
    messageAt: field(dateTime(), {
      title: 'Sent at',
      description: 'When the message was made.',
      example: '2026-03-02T08:00:00+09:00',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI MsgHeader.message_ts',
    }),
    action: field(text(60), {
      title: 'Action',
      description: 'What the message does.',
      example: 'search',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI MsgHeader.action',
    }),
    senderId: field(text(120, { compared: true }), {
      title: 'Sender',
      description: 'Who sent it.',
      example: 'jpn-pension',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI MsgHeader.sender_id',
    }),
    receiverId: field(optional(text(120, { compared: true })), {
      title: 'Receiver',
      description: 'Who it is for.',
      example: 'phl-pension',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI MsgHeader.receiver_id',
    }),
    totalCount: field(integer(0, 1_000_000), {
      title: 'Total count',
      description: 'How many requests the message holds.',
      example: 1,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI MsgHeader.total_count',
    }),
    isEncrypted: field(optional(boolean()), {
      title: 'Encrypted',
      description: 'Whether the message was encrypted.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI MsgHeader.is_msg_encrypted',
    }),
  },
);
