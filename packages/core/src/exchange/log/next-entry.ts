import { faultyFields } from '../jws/statement.ts';
import { hashEntry, logStart } from './hash-entry.ts';
import { type LogStatement, logStatement } from './log-statement.ts';

/** An entry as it is kept: the line of the log, and the hash that the next one goes on from. */
export interface LogEntry {
  /** One line of JSON without line break: the statement, with `previous` and `hash` as its last two members. */
  readonly line: string;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/**
 * The next entry of an audit log that is chained by hash: `hash` is the SHA-256 over the hash before and the SHA-256 of the
 * statement's JSON as it stands in the line. Keep lines as they are; JSON that is written anew is another entry.
 *
 * @param previousHash - Of the entry before; empty for the first.
 * @throws {TypeError} For what is no statement of a log; its message names the fields and none of their values.
 * @example
 * ```ts
 * import { nextEntry } from '@amparo/core/exchange';
 * const first = await nextEntry('', {
 *   position: 1, at: '2026-03-06T01:00:04Z', action: 'submitRecord', party: 'shelter-desk', purpose: 'referral', outcome: 'accepted',
 * });
 * const second = await nextEntry(first.hash, { position: 2, at: '2026-03-06T01:01:00Z', action: 'signHead', outcome: 'done' });
 * console.log([first, second].map(({ line }) => line).join('\n'));
 * ```
 */
export async function nextEntry(previousHash: string, statement: LogStatement): Promise<LogEntry> {
  const previous = previousHash === '' ? logStart : previousHash;
  if (!/^[0-9a-f]{64}$/u.test(previous))
    throw new TypeError('The hash of the entry before has 64 hexadecimal digits, or is empty for the first.');
  const fields = faultyFields(logStatement, statement);
  if (fields !== '') throw new TypeError(`This cannot be logged as it is. Look at: ${fields}.`);
  const content = JSON.stringify(statement);
  const hash = await hashEntry(previous, content);
  return { line: `${content.slice(0, -1)},"previous":"${previous}","hash":"${hash}"}`, hash };
}
