import type { Migration } from '../../migration.ts';

/** Messages are leased fairly: so many of each recipient, without reading what waits for others. */
export const outboxByRecipient: Migration = {
  number: 2,
  name: 'outbox-by-recipient',
  sql: "CREATE INDEX outbox_of_recipient ON outbox (recipient, due_at, seq) WHERE state = 'waiting'",
};
