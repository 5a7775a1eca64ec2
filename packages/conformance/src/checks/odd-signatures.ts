import {
  generateSigningKey,
  importSigningKey,
  type SigningKey,
  signatureProfile,
} from '@amparo/core/exchange';
import type { RequestParts } from '../bench/bench.ts';
import type { Probe } from '../bench/probe.ts';
import type { OddSignature } from '../bench/signing.ts';
import { flipSignature } from './every-operation.ts';

/** A signature that must not be accepted. */
export interface Odd {
  readonly name: string;
  readonly title: string;
  /** Undefined where the signature is made as usual, and changed then. */
  readonly odd?: (probe: Probe) => OddSignature | Promise<OddSignature>;
  readonly change?: RequestParts['change'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Now, in seconds since 1970. */
export const seconds = () => Math.floor(Date.now() / 1000);
const { components, maxLifetime, maxSkew } = signatureProfile;
const ofBody = components.filter((name) => name !== 'if-match');

/** Signatures of a request that sends a record, each wrong in one way. */
export const oddSignatures: readonly Odd[] = [
  ...ofBody.map((removed) => ({
    name: `without.${removed.replace('@', '')}`,
    title: `A signature that does not cover ${removed} is refused`,
    odd: () => ({ components: (usual: readonly string[]) => usual.filter((name) => name !== removed) }),
  })),
  {
    name: 'reordered',
    title: 'A signature whose components stand in another order is refused',
    odd: () => ({ components: (usual) => [...usual].reverse() }),
  },
  {
    name: 'component-twice',
    title: 'A signature that covers a component twice is refused',
    odd: () => ({ components: (usual) => [...usual, '@method'] }),
  },
  {
    name: 'other-components',
    title: 'A signature that covers more than the profile says is refused',
    odd: () => ({ components: (usual) => [...usual, '@authority'] }),
  },
  {
    name: 'changed.target-uri',
    title: 'A signature for another address is refused: another purpose, another host',
    odd: ({ bench }) => ({ instead: { url: `${bench.publicUrl}/v1/records?purpose=services` } }),
  },
  {
    name: 'changed.host',
    title: 'A signature for another server is refused here',
    odd: () => ({ instead: { url: 'https://another-node.example/v1/records?purpose=referral' } }),
  },
  {
    name: 'changed.method',
    title: 'A signature for another method is refused',
    odd: () => ({ instead: { method: 'PUT' } }),
  },
  {
    name: 'changed.content-type',
    title: 'A Content-Type that was changed on the way is noticed',
    change: ({ headers }) => ({ headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } }),
  },
  {
    name: 'changed.idempotency-key',
    title: 'An idempotency key that was changed on the way is noticed',
    change: ({ headers }) => ({ headers: { ...headers, 'idempotency-key': crypto.randomUUID() } }),
  },
  {
    name: 'changed.content-digest',
    title: 'A Content-Digest that was changed on the way is noticed',
    change: ({ headers }) => ({
      headers: { ...headers, 'content-digest': `sha-256=:${'A'.repeat(43)}=:` },
    }),
  },
  {
    name: 'changed.signature',
    title: 'A signature of which one letter was changed is refused',
    change: ({ headers }) => ({ headers: flipSignature(headers) }),
  },
  {
    name: 'changed.parameters',
    title: 'A moment of expiry that was changed on the way is noticed',
    change: ({ headers }) => ({
      headers: {
        ...headers,
        'signature-input': (headers['signature-input'] ?? '').replace(
          /expires=(\d+)/u,
          (_, at) => `expires=${Number(at) - 1}`,
        ),
      },
    }),
  },
  {
    name: 'added.if-match',
    title: 'A header of the profile that was added on the way is noticed',
    change: ({ headers }) => ({ headers: { ...headers, 'if-match': '"v1"' } }),
  },
  {
    name: 'expired',
    title: 'A signature that has expired is refused',
    odd: () => ({ parameters: { created: seconds() - maxLifetime - 60, expires: seconds() - 60 } }),
  },
  {
    name: 'from-the-future',
    title: 'A signature from further in the future than clocks may differ is refused',
    odd: () => ({
      parameters: { created: seconds() + maxSkew + 120, expires: seconds() + maxSkew + 180 },
    }),
  },
  {
    name: 'too-long',
    title: `A signature for more than ${maxLifetime} seconds is refused`,
    odd: () => ({ parameters: { expires: seconds() + maxLifetime + 60 } }),
  },
  {
    name: 'ends-before-it-begins',
    title: 'A signature that expires before it was made is refused',
    odd: () => ({ parameters: { created: seconds() + 60, expires: seconds() + 30 } }),
  },
  ...signatureProfile.parameters.map((name) => ({
    name: `without-parameter.${name}`,
    title: `A signature without the parameter ${name} is refused`,
    odd: () => ({ parameters: { [name]: undefined } }),
  })),
  {
    name: 'other-parameter',
    title: 'A signature with a parameter that the profile does not have is refused',
    odd: () => ({ parameters: { surprise: 1 } }),
  },
  {
    name: 'algorithm-none',
    title: 'A signature of no algorithm is none',
    odd: () => ({ parameters: { alg: 'none' } }),
  },
  {
    name: 'algorithm-other',
    title: 'A signature that names another algorithm is refused',
    odd: () => ({ parameters: { alg: 'hmac-sha256' } }),
  },
  {
    name: 'other-tag',
    title: 'A signature for another application is refused',
    odd: () => ({ parameters: { tag: 'another-application' } }),
  },
  {
    name: 'other-label',
    title: 'A signature under another label is refused',
    odd: () => ({ label: 'sig1' }),
  },
  {
    name: 'short-nonce',
    title: 'A nonce that is too short is refused',
    odd: () => ({ parameters: { nonce: 'AAAA' } }),
  },
  {
    name: 'unknown-key',
    title: 'A key that no party has registered is refused',
    odd: async () => {
      const key = await newKey();
      return { parameters: { keyid: key.kid }, by: key };
    },
  },
  {
    name: 'wrong-key',
    title: 'A signature by another key than it names is refused',
    odd: ({ bench }) => ({ by: bench.actor('stranger').key }),
  },
  {
    name: 'two-signatures',
    title: 'Of two signatures none is accepted',
    change: ({ headers }) => ({
      headers: {
        ...headers,
        'signature-input': twice(headers['signature-input']),
        signature: twice(headers.signature),
      },
    }),
  },
  {
    name: 'input-missing',
    title: 'A signature without Signature-Input is refused',
    change: ({ headers: { 'signature-input': _input, ...headers } }) => ({ headers }),
  },
];

async function newKey(): Promise<SigningKey> {
  return importSigningKey(await generateSigningKey());
}

/** The same under two labels. */
function twice(text = ''): string {
  return `${text}, ${text.replace(/^[a-z]+=/u, 'other=')}`;
}
