import type * as z from 'zod';
import { block } from '../../block.ts';
import { type StatementFault, type StatementKind, signStatement, verifyStatement } from '../jws/statement.ts';
import type { KeyLookup } from '../keys/pin-keys.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { logHead } from '../messages/log-page.ts';

const { head: _, ...fields } = logHead.shape;

const schema = block(
  { name: 'LogHeadStatement', description: 'What a head of a log says: the payload of the signed one.' },
  fields,
);

/** How far a log reaches: the position of its last entry (0 for none), the hash of it, when and by whom that was signed. */
export interface LogHead extends z.output<typeof schema> {}

const headKind: StatementKind<LogHead> = { typ: 'amparo-head+jws', schema, momentOf: ({ at }) => at };

/** Why a head proves nothing. The list is closed. */
export type LogHeadFault = StatementFault;

/** What a head says, or why it proves nothing. */
export type LogHeadResult =
  | { readonly ok: true; readonly head: LogHead; readonly kid: string }
  | { readonly ok: false; readonly reason: LogHeadFault };

/**
 * Signs how far a log reaches: a JWS in compact form (RFC 7515), EdDSA, type `amparo-head+jws`. Give heads to other parties:
 * what they keep cannot be taken back by whoever rewrites the log, however well it is rewritten.
 *
 * @throws {TypeError} For what is no head; its message names the fields and none of their values.
 * @example
 * ```ts
 * import { generateSigningKey, importSigningKey, nextEntry, signHead } from '@amparo/core/exchange';
 * const key = await importSigningKey(await generateSigningKey());
 * const { hash } = await nextEntry('', { position: 1, at: '2026-03-06T01:00:04Z', action: 'start', outcome: 'done' });
 * const head = await signHead({ position: 1, hash, at: '2026-03-06T01:01:00Z', issuer: 'embassy-kl' }, key);
 * head.split('.').length; // 3
 * ```
 */
export async function signHead(head: LogHead, key: SigningKey): Promise<string> {
  return signStatement(headKind, head, key);
}

/**
 * Checks that a head is signed by the party that it names.
 *
 * @example
 * ```ts
 * import { pinKeys, verifyHead } from '@amparo/core/exchange';
 * await verifyHead('not a head', await pinKeys([])); // { ok: false, reason: 'not-a-jws' }
 * ```
 */
export async function verifyHead(jws: string, keys: KeyLookup): Promise<LogHeadResult> {
  const result = await verifyStatement(jws, headKind, keys);
  return result.ok ? { ok: true, head: result.statement, kid: result.kid } : result;
}
