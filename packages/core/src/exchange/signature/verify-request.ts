import { encodeUtf8 } from '../bytes/utf-8.ts';
import { isRetired, type KeyLookup } from '../keys/pin-keys.ts';
import { checkContentDigest, checkDigestForm } from './content-digest.ts';
import { expectedComponents, isPlainMethod, isPlainUrl } from './expected-components.ts';
import { fieldOf, type HeaderSource } from './header-source.ts';
import { signatureProfile } from './profile.ts';
import { type ReadSignature, readSignature } from './read-signature.ts';
import type { SignatureRefusal } from './refusals.ts';
import { baseOf } from './signature-base.ts';

/** A request as it came. */
export interface ReceivedRequest {
  readonly method: string;
  /** The whole address under which the server is known to the world; behind a proxy this is not what the server sees. */
  readonly url: string;
  readonly headers: HeaderSource;
  /**
   * The bytes as they came, before anything decoded or parsed them. `unread` where they are still to be read: nobody
   * unknown then makes the server read them, and the caller compares them with `contentDigest` of the result.
   */
  readonly body?: Uint8Array | 'unread';
}

/** What a check of signatures needs to know. */
export interface VerifyingOptions {
  /** The keys of the parties that may send. */
  readonly keyFor: KeyLookup;
  /**
   * Remembers a nonce of a key until a moment, and says whether it was new. It must be one step, for all processes of a
   * server together, and be remembered through restarts.
   */
  readonly rememberNonce: (keyid: string, nonce: string, until: Date) => boolean | Promise<boolean>;
  /** The present moment, where the clock of the machine is not to be asked. */
  readonly now?: Date;
}

/** Who signed a request, or why that cannot be said. */
export type VerifiedRequest =
  | {
      readonly ok: true;
      readonly keyid: string;
      /** The owner of the key. */
      readonly party: string;
      /** Of a body that is still to be read: the digest that it must have. */
      readonly contentDigest?: string;
    }
  | { readonly ok: false; readonly reason: SignatureRefusal };

/**
 * Checks the signature of a request against {@link signatureProfile}: form, moment, components, key, signature, digest of
 * the body, and last that it was not there before. A request that fails leaves no nonce behind.
 *
 * What `keyFor` and `rememberNonce` throw is thrown on: no answer of a store is not a good signature.
 *
 * @returns The party, or a code of `signatureRefusals` for the log. Answer all of them with the same problem.
 * @see RFC 9421
 * @example
 * ```ts
 * import { generateSigningKey, importSigningKey, pinKeys, signRequest, verifyRequest } from '@amparo/core/exchange';
 * const key = await importSigningKey(await generateSigningKey());
 * const keyFor = await pinKeys([{ party: 'shelter-desk', keys: [key.publicJwk] }]);
 * const nonces = new Set<string>();
 * const rememberNonce = (keyid: string, nonce: string) => nonces.size < nonces.add(keyid + nonce).size;
 *
 * const request = { method: 'GET', url: 'https://node.example/v1/changes?limit=10' };
 * const headers = await signRequest({ ...request, headers: {} }, key);
 * await verifyRequest({ ...request, headers }, { keyFor, rememberNonce }); // { ok: true, party: 'shelter-desk', … }
 * await verifyRequest({ ...request, headers }, { keyFor, rememberNonce }); // { ok: false, reason: 'nonce-used' }
 * ```
 */
export async function verifyRequest(
  request: ReceivedRequest,
  { keyFor, rememberNonce, now = new Date() }: VerifyingOptions,
): Promise<VerifiedRequest> {
  const signature = readSignature(request.headers);
  if (typeof signature === 'string') return refuse(signature);
  const early = checkTimes(signature, now) ?? checkComponents(request, signature);
  if (early) return refuse(early);
  const base = baseFor(request, signature);
  if (base === undefined) return refuse('request-malformed');

  const known = await keyFor(signature.keyid);
  if (known?.key.kid !== signature.keyid) return refuse('unknown-key');
  if (isRetired(known, now)) return refuse('retired-key');
  if (!(await known.key.verify(base, signature.bytes))) return refuse('wrong-signature');

  const digest = fieldOf(request.headers, 'content-digest');
  const wrongDigest = await checkDigest(digest, request.body);
  if (wrongDigest) return refuse(wrongDigest);
  // Longer than the signature holds, so that a process whose clock is behind does not take it again.
  const until = new Date((signature.expires + signatureProfile.maxSkew) * 1000);
  if (!(await rememberNonce(signature.keyid, signature.nonce, until))) return refuse('nonce-used');

  const unread = request.body === 'unread' && digest !== undefined;
  return {
    ok: true,
    keyid: signature.keyid,
    party: known.party,
    ...(unread && { contentDigest: digest }),
  };
}

function refuse(reason: SignatureRefusal): VerifiedRequest {
  return { ok: false, reason };
}

function checkTimes({ created, expires }: ReadSignature, now: Date): SignatureRefusal | undefined {
  const seconds = Math.floor(now.getTime() / 1000);
  if (expires <= created || expires > created + signatureProfile.maxLifetime) return 'wrong-lifetime';
  if (created > seconds + signatureProfile.maxSkew) return 'created-in-future';
  // Said the other way round, so that a moment that is no number is refused.
  return expires >= seconds ? undefined : 'signature-expired';
}

function checkComponents(
  { headers, body }: ReceivedRequest,
  { components }: ReadSignature,
): SignatureRefusal | undefined {
  if (body === 'unread' || (body?.length ?? 0) > 0)
    for (const name of signatureProfile.requiredWithBody)
      if (fieldOf(headers, name) === undefined)
        return name === 'content-type' ? 'content-type-missing' : 'digest-missing';
  const expected = expectedComponents(headers);
  const same =
    components.length === expected.length && expected.every((name, index) => components[index] === name);
  return same ? undefined : 'wrong-components';
}

function baseFor(
  { method, url, headers }: ReceivedRequest,
  { input }: ReadSignature,
): Uint8Array | undefined {
  if (!isPlainMethod(method) || !isPlainUrl(url)) return undefined;
  try {
    return encodeUtf8(baseOf({ method, url, headers }, input));
  } catch {
    return undefined;
  }
}

async function checkDigest(
  digest: string | undefined,
  body: ReceivedRequest['body'],
): Promise<SignatureRefusal | undefined> {
  if (body === 'unread') return checkDigestForm(digest);
  if (digest === undefined) return undefined;
  return checkContentDigest(digest, body ?? new Uint8Array());
}
