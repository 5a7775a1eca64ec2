import { StoreUnavailableError, type Unavailable } from '../store-unavailable-error.ts';

const codeOf = (error: unknown): string =>
  String((error as { readonly code?: unknown } | undefined)?.code ?? '');

/** Codes of SQLSTATE, or their first characters, that a later call may not meet (PostgreSQL manual, appendix A). */
const reasons: readonly (readonly [start: string, reason: Unavailable])[] = [
  ['08', 'connection'],
  ['25006', 'not-durable'],
  ['25P03', 'busy'],
  ['40', 'busy'],
  ['53100', 'disk'],
  ['53', 'busy'],
  ['55P03', 'busy'],
  ['57014', 'busy'],
  ['57P', 'connection'],
  ['58', 'disk'],
  ['XX', 'disk'],
];

/** What `pg` says without a code when a connection ends or is not made in time. */
const connectionWords = /terminated|timeout|not queryable|client was closed|connection error/iu;

/** Whether the database asks for the same transaction again. */
export const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/** The error as the store throws it. Those of the database can quote values; only their codes are kept. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreUnavailableError) return error;
  const code = codeOf(error);
  const [, reason] = reasons.find(([start]) => code.startsWith(start)) ?? [];
  if (reason) return new StoreUnavailableError(reason, code);
  if (/^E[A-Z]{3,}/u.test(code)) return new StoreUnavailableError('connection', code);
  if (/after calling end/u.test(error.message)) return new StoreUnavailableError('closed');
  if (code === '' && connectionWords.test(error.message)) return new StoreUnavailableError('connection');
  return code === '' ? error : new Error(`The database refused the statement (${code}).`);
}
