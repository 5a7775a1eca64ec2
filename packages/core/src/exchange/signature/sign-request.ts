import { type InnerList, serializeDictionary } from 'structured-headers';
import { decodeBase64Url, encodeBase64Url } from '../bytes/base64.ts';
import { encodeUtf8 } from '../bytes/utf-8.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { checkContentDigest, checkDigestForm, contentDigest } from './content-digest.ts';
import { expectedComponents, isPlainMethod } from './expected-components.ts';
import { fieldOf, type HeaderSource } from './header-source.ts';
import { signatureProfile } from './profile.ts';
import { baseOf } from './signature-base.ts';

/** A request that is about to be sent. */
export interface RequestToSign {
  /** In upper case. */
  readonly method: string;
  /** The whole address, as the receiving server is known to the world. */
  readonly url: string;
  /**
   * All headers that the profile covers and the request will have. Content-Digest is added where there is a body; where the
   * body is streamed, work it out beforehand and give it here.
   */
  readonly headers: HeaderSource;
  /** The bytes that will be sent, exactly. */
  readonly body?: Uint8Array;
}

/** When and for how long a signature holds. */
export interface SigningOptions {
  /** Now, where it is left out. */
  readonly created?: Date;
  /** Seconds, at most and by default 300: a shorter time leaves less room for clocks that differ. */
  readonly expiresIn?: number;
  /** 128 random bits in base64url; made where it is left out. Never used twice. */
  readonly nonce?: string;
}

/**
 * Signs a request as the profile of the exchange has it, with {@link signatureProfile}. Sign again for each attempt, with
 * the same Idempotency-Key: a signature is taken once.
 *
 * @returns The headers to add to the request: `content-digest` where there is a body, `signature-input`, `signature`.
 * @throws {TypeError} For a request that would be refused: a method not in upper case, a body without Content-Type, a
 * Content-Digest that is not of the body, a lifetime of more than 300 seconds.
 * @see RFC 9421
 * @example
 * ```ts
 * import { generateSigningKey, importSigningKey, signRequest } from '@amparo/core/exchange';
 * const key = await importSigningKey(await generateSigningKey());
 * const request = {
 *   method: 'POST',
 *   url: 'https://node.example/v1/records?purpose=referral',
 *   headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
 *   body: new TextEncoder().encode('{}'),
 * };
 * const headers = { ...request.headers, ...(await signRequest(request, key)) };
 * console.log(Object.keys(headers).join(', '));
 * ```
 */
export async function signRequest(
  request: RequestToSign,
  key: SigningKey,
  options: SigningOptions = {},
): Promise<Record<string, string>> {
  const { method, body } = request;
  if (!isPlainMethod(method)) throw new TypeError('Write the method in upper case, such as POST.');
  const url = addressOf(request.url);
  const digest = await digestFor(request);
  const headers: [string, string][] = signatureProfile.components.flatMap((name) => {
    const value = name === 'content-digest' ? digest : fieldOf(request.headers, name);
    return name.startsWith('@') || value === undefined ? [] : [[name, value]];
  });
  const hasBody = body === undefined ? digest !== undefined : body.length > 0;
  if (hasBody && fieldOf(headers, 'content-type') === undefined)
    throw new TypeError('A request with a body needs the header Content-Type.');

  const input: InnerList = [
    expectedComponents(headers).map((name) => [name, new Map()]),
    new Map(Object.entries(parametersFor(key, options))),
  ];
  const signature = await key.sign(encodeUtf8(baseOf({ method, url, headers }, input)));
  return {
    ...(digest !== undefined && { 'content-digest': digest }),
    'signature-input': serializeDictionary(new Map([[signatureProfile.label, input]])),
    signature: serializeDictionary(new Map([[signatureProfile.label, [signature, new Map()]]])),
  };
}

/** The address as runtimes send it. */
function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/u.test(parsed.protocol))
    throw new TypeError('The address of the request is not a whole address such as https://node.example/v1.');
  parsed.hash = '';
  return parsed.href;
}

async function digestFor({ headers, body }: RequestToSign): Promise<string | undefined> {
  const given = fieldOf(headers, 'content-digest');
  if (given === undefined) return body === undefined ? undefined : contentDigest(body);
  if (body === undefined ? checkDigestForm(given) : await checkContentDigest(given, body))
    throw new TypeError('The header Content-Digest is not the SHA-256 of the body. Leave it out.');
  return given;
}

function parametersFor(
  { kid }: SigningKey,
  { created = new Date(), expiresIn = signatureProfile.maxLifetime, nonce }: SigningOptions,
) {
  const from = Math.floor(created.getTime() / 1000);
  if (!Number.isInteger(from)) throw new TypeError('The moment of the signature is not a date.');
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > signatureProfile.maxLifetime)
    throw new TypeError(`A signature holds for 1 to ${signatureProfile.maxLifetime} whole seconds.`);
  if (nonce !== undefined && decodeBase64Url(nonce)?.length !== 16)
    throw new TypeError('A nonce is 16 random bytes in base64url. Leave it out to have one made.');
  return {
    created: from,
    expires: from + expiresIn,
    nonce: nonce ?? encodeBase64Url(crypto.getRandomValues(new Uint8Array(16))),
    keyid: kid,
    alg: signatureProfile.alg,
    tag: signatureProfile.tag,
  };
}
