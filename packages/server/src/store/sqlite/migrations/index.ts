import type { Migration } from '../../migration.ts';
import { firstTables } from './0001-first-tables.ts';

/** All steps, in order. */
export const migrations: readonly Migration[] = [firstTables];
