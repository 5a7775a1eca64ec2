import type { Migration } from '../../migration.ts';
import { firstTables } from './0001-first-tables.ts';
import { outboxByRecipient } from './0002-outbox-by-recipient.ts';

/** All steps, in order. */
export const migrations: readonly Migration[] = [firstTables, outboxByRecipient];
