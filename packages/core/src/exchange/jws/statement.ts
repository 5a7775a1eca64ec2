import type * as z from 'zod';
import { checkerOf } from '../checker-of.ts';
import { isRetired, type KeyLookup } from '../keys/pin-keys.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { type JwsFault, readJws, signJws } from './compact-jws.ts';

/** A kind of statement that a party signs, and how it is told from others. */
export interface StatementKind<T extends { readonly issuer: string }> {
  /** The `typ` of the JWS. */
  readonly typ: string;
  /** Closed: a further field makes it no statement of this kind. */
  readonly schema: z.ZodObject;
  /** When it was made, RFC 3339. */
  readonly momentOf: (statement: T) => string;
}

/** Why a statement proves nothing. */
export type StatementFault =
  | JwsFault
  | 'wrong-statement'
  | 'unknown-key'
  | 'retired-key'
  | 'wrong-signature'
  | 'wrong-issuer';

/** A statement and its key, or what is wrong. */
export type StatementResult<T> =
  | { readonly ok: true; readonly statement: T; readonly kid: string }
  | { readonly ok: false; readonly reason: StatementFault };

/** Signs a statement, or throws a TypeError that names its faulty fields and no values. */
export async function signStatement<T extends { readonly issuer: string }>(
  { typ, schema }: StatementKind<T>,
  statement: T,
  key: SigningKey,
): Promise<string> {
  const fields = faultyFields(schema, statement);
  if (fields === '') return signJws(typ, statement, key);
  throw new TypeError(`This cannot be signed as it is. Look at: ${fields}.`);
}

/** The statement of a JWS, no matter who signed it. */
export function readStatement<T extends { readonly issuer: string }>(
  jws: string,
  { typ, schema }: StatementKind<T>,
): StatementResult<T> {
  const read = readJws(jws, typ);
  if (typeof read === 'string') return { ok: false, reason: read };
  if (faultyFields(schema, read.payload) !== '') return { ok: false, reason: 'wrong-statement' };
  return { ok: true, statement: read.payload as T, kid: read.kid };
}

/** The statement of a JWS that is signed by the party it names, with a key that was in use when it was made. */
export async function verifyStatement<T extends { readonly issuer: string }>(
  jws: string,
  kind: StatementKind<T>,
  keys: KeyLookup,
): Promise<StatementResult<T>> {
  const refuse = (reason: StatementFault): StatementResult<T> => ({ ok: false, reason });
  const read = readJws(jws, kind.typ);
  if (typeof read === 'string') return refuse(read);
  const known = await keys(read.kid);
  if (known?.key.kid !== read.kid) return refuse('unknown-key');
  if (!(await read.isSignedBy(known.key))) return refuse('wrong-signature');
  const result = readStatement(jws, kind);
  if (!result.ok) return result;
  if (result.statement.issuer !== known.party) return refuse('wrong-issuer');
  if (isRetired(known, new Date(kind.momentOf(result.statement)))) return refuse('retired-key');
  return result;
}

/** Pointers to the fields of a value that are not as they should be, for people; empty where none is. */
export function faultyFields(schema: z.ZodObject, value: unknown): string {
  const pointers = checkerOf(schema)(value).map(({ path }) => path || 'a field that has no place in it');
  return [...new Set(pointers)].join(', ');
}
