import { createPrivateKey, createPublicKey } from 'node:crypto';
import { createSigner, createVerifier, httpbis } from 'http-message-signatures';
import { expect, test } from 'vitest';
import {
  contentDigest,
  generateSigningKey,
  importSigningKey,
  pinKeys,
  signatureProfile,
  signRequest,
} from '../index.ts';
import { check, components, nonce, now, request, seconds } from './_signed.ts';

const jwk = await generateSigningKey();
const key = await importSigningKey(jwk);
const keyFor = await pinKeys([{ party: 'shelter-desk', keys: [key.publicJwk] }]);

test('http-message-signatures accepts what we sign, and refuses it changed', async () => {
  const verify = createVerifier(createPublicKey({ key: { ...key.publicJwk }, format: 'jwk' }), 'ed25519');
  const headers = { ...request.headers, ...(await signRequest(request, key, { created: now })) };
  const config = {
    keyLookup: async ({ keyid }: { keyid?: string }) =>
      keyid === key.kid ? { id: keyid, algs: ['ed25519'], verify } : null,
    requiredFields: components.map((name) => name.replaceAll('"', '')),
    requiredParams: [...signatureProfile.parameters],
    notAfter: now,
    tolerance: Date.now(),
  };
  const { method, url } = request;
  expect(await httpbis.verifyMessage(config, { method, url, headers })).toBe(true);
  expect(await httpbis.verifyMessage(config, { method: 'POST', url, headers })).toBe(false);
});

test('we accept what http-message-signatures signs', async () => {
  const { method, url } = request;
  const digest = await contentDigest(request.body);
  const { headers } = await httpbis.signMessage(
    {
      key: createSigner(createPrivateKey({ key: { ...jwk }, format: 'jwk' }), 'ed25519', key.kid),
      name: signatureProfile.label,
      fields: components.map((name) => name.replaceAll('"', '')),
      params: ['alg', 'keyid', 'created', 'expires', 'nonce', 'tag'],
      paramValues: {
        created: now,
        expires: new Date((seconds + 120) * 1000),
        nonce: nonce(),
        tag: signatureProfile.tag,
      },
    },
    { method, url, headers: { ...request.headers, 'content-digest': digest } },
  );
  expect(await check({ ...request, headers }, { keyFor })).toMatchObject({ ok: true, party: 'shelter-desk' });
});
