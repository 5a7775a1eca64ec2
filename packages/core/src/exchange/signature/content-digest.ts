import { decodeBase64, encodeBase64 } from '../bytes/base64.ts';
import { sha256 } from '../bytes/sha-256.ts';

/** What is wrong with a Content-Digest. */
export type DigestRefusal = 'digest-missing' | 'digest-malformed' | 'digest-unsupported' | 'digest-wrong';

/**
 * The value of the header Content-Digest for a body: SHA-256 over the bytes as they are sent, never over JSON that is
 * written anew.
 *
 * @see RFC 9530
 * @example
 * ```ts
 * import { contentDigest } from '@amparo/core/exchange';
 * await contentDigest(new TextEncoder().encode('{"hello": "world"}'));
 * // 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:'
 * ```
 */
export async function contentDigest(body: Uint8Array): Promise<string> {
  return `sha-256=:${encodeBase64(await sha256(body))}:`;
}

/**
 * Compares a Content-Digest with the bytes that came. An exchange takes one digest, SHA-256.
 *
 * @param value - Of the header; undefined where it is missing.
 * @returns Undefined where they agree, else what is wrong.
 * @example
 * ```ts
 * import { checkContentDigest, contentDigest } from '@amparo/core/exchange';
 * const body = new TextEncoder().encode('{}');
 * const digest = await contentDigest(body);
 * await checkContentDigest(digest, body); // undefined
 * await checkContentDigest(digest, new TextEncoder().encode('{ }')); // 'digest-wrong'
 * ```
 */
export async function checkContentDigest(
  value: string | undefined,
  body: Uint8Array,
): Promise<DigestRefusal | undefined> {
  const refusal = checkDigestForm(value);
  if (refusal) return refusal;
  return value === (await contentDigest(body)) ? undefined : 'digest-wrong';
}

/** Whether a Content-Digest could be one of an exchange, before the body was read. */
export function checkDigestForm(value: string | undefined): DigestRefusal | undefined {
  if (value === undefined) return 'digest-missing';
  const only = /^sha-256=:([^:]*):$/u.exec(value)?.[1];
  if (only !== undefined) return decodeBase64(only)?.length === 32 ? undefined : 'digest-malformed';
  return /^[a-z*][a-z0-9_.*-]*=:[A-Za-z0-9+/=]*:/u.test(value) ? 'digest-unsupported' : 'digest-malformed';
}
