import {
  generateSigningKey,
  importSigningKey,
  pinKeys,
  type ReceivedRequest,
  signatureBase,
  signRequest,
  type VerifiedRequest,
  type VerifyingOptions,
  verifyRequest,
} from '../index.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export const key = await importSigningKey(await generateSigningKey());
export const strangeKey = await importSigningKey(await generateSigningKey());
export const keyFor = await pinKeys([{ party: 'shelter-desk', keys: [key.publicJwk] }]);

/** The moment of all checks. */
export const now = new Date('2026-03-06T01:00:00Z');
export const seconds = now.getTime() / 1000;

/** A small request that has everything the profile covers. */
export const request = {
  method: 'PUT',
  url: 'https://node.example/v1/records/referral/17?purpose=referral',
  headers: {
    'content-type': 'application/json',
    'idempotency-key': '6f0c1c1e-3d6b',
    'if-match': '"1"',
  } as Record<string, string>,
  body: bytesOf('{"a":1}'),
};

export type Signed = ReceivedRequest & {
  readonly headers: Record<string, string>;
  readonly body?: Uint8Array;
};

/** The request, signed by the key of the sender. */
export async function signed(at = now): Promise<Signed> {
  return {
    ...request,
    headers: { ...request.headers, ...(await signRequest(request, key, { created: at })) },
  };
}

/** What may be written into a signature in place of what belongs there; the signature itself is always a true one. */
export interface Forgery {
  /** As in Signature-Input. */
  readonly components?: readonly string[];
  /** By name, as in Signature-Input; null leaves one out. */
  readonly parameters?: Readonly<Record<string, string | null>>;
  /** The order of the parameters, where it is not the usual one. */
  readonly order?: readonly string[];
  readonly label?: string;
  readonly signer?: typeof key;
  /** Headers besides, or in place of, those of the request; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly request?: Partial<Omit<Signed, 'headers'>>;
}

export const components = [
  '"@method"',
  '"@target-uri"',
  '"content-digest"',
  '"content-type"',
  '"idempotency-key"',
  '"if-match"',
];

/** A request with a true signature over what a test wants, made without the code that signs for users. */
export async function forge({ label = 'amparo', signer = key, ...forgery }: Forgery = {}): Promise<Signed> {
  const body = forgery.request?.body ?? request.body;
  const digest = base64(await crypto.subtle.digest('SHA-256', body as Uint8Array<ArrayBuffer>));
  const headers = present({
    ...request.headers,
    'content-digest': `sha-256=:${digest}:`,
    ...forgery.headers,
  });
  const parameters = present({
    created: `${seconds}`,
    expires: `${seconds + 300}`,
    nonce: `"${nonce()}"`,
    keyid: `"${signer.kid}"`,
    alg: '"ed25519"',
    tag: '"amparo-exchange"',
    ...forgery.parameters,
  });
  const input = `(${(forgery.components ?? components).join(' ')})${(forgery.order ?? Object.keys(parameters))
    .map((name) => `;${name}=${parameters[name]}`)
    .join('')}`;
  const message = { ...request, ...forgery.request, headers };
  const signature = await signer.sign(bytesOf(signatureBase(message, input)));
  return {
    ...message,
    headers: {
      ...headers,
      'signature-input': `${label}=${input}`,
      signature: `${label}=:${base64(signature)}:`,
    },
  };
}

export function nonce(): string {
  return base64(crypto.getRandomValues(new Uint8Array(16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function base64(bytes: ArrayBuffer | Uint8Array): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function present(values: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** A memory for nonces, and what was kept in it. */
export function nonceMemory() {
  const kept = new Map<string, Date>();
  const rememberNonce: VerifyingOptions['rememberNonce'] = (keyid, one, until) => {
    const name = `${keyid} ${one}`;
    if (kept.has(name)) return false;
    kept.set(name, until);
    return true;
  };
  return { kept, rememberNonce };
}

/** Checks a request at the moment of all checks, with an empty memory. */
export async function check(
  received: ReceivedRequest,
  options: Partial<VerifyingOptions> = {},
): Promise<VerifiedRequest> {
  return verifyRequest(received, { keyFor, now, rememberNonce: nonceMemory().rememberNonce, ...options });
}

/** Why a request is refused; undefined where it is not. */
export async function reasonFor(received: ReceivedRequest, options: Partial<VerifyingOptions> = {}) {
  const result = await check(received, options);
  return result.ok ? undefined : result.reason;
}
