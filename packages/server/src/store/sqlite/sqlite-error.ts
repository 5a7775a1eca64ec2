import { StoreUnavailableError, type Unavailable } from '../store-unavailable-error.ts';

/** Primary result codes of SQLite that a later call may not meet (https://www.sqlite.org/rescode.html). */
const reasons: Readonly<Record<number, readonly [Unavailable, string]>> = {
  5: ['busy', 'SQLITE_BUSY'],
  6: ['busy', 'SQLITE_LOCKED'],
  8: ['disk', 'SQLITE_READONLY'],
  10: ['disk', 'SQLITE_IOERR'],
  11: ['disk', 'SQLITE_CORRUPT'],
  13: ['disk', 'SQLITE_FULL'],
  14: ['disk', 'SQLITE_CANTOPEN'],
  26: ['disk', 'SQLITE_NOTADB'],
};

const primaryCodeOf = (error: unknown): number =>
  ((error as { readonly errcode?: number } | undefined)?.errcode ?? 0) & 0xff;

/** Whether another process holds the lock. */
export const isBusy = (error: unknown): boolean => [5, 6].includes(primaryCodeOf(error));

/** The error as the store throws it. */
export function toStoreError(error: unknown): unknown {
  // A closed connection, or a statement of one.
  if ((error as { readonly code?: string } | undefined)?.code === 'ERR_INVALID_STATE')
    return new StoreUnavailableError('closed');
  const [reason, code] = reasons[primaryCodeOf(error)] ?? [];
  return reason === undefined ? error : new StoreUnavailableError(reason, code);
}
