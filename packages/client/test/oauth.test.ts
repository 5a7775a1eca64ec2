import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientCredentials, TokenError } from '@amparo/client/oauth';
import { exportJWK, generateKeyPair, importJWK, jwtVerify } from 'jose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exampleBody, failureOf, start } from './_start.ts';

const record = exampleBody('submitRecord');
const secret = 'CANARY s:cret/é';

interface Asked {
  readonly authorization: string | undefined;
  readonly form: URLSearchParams;
}

/** An issuer of tokens, over HTTP. */
async function startIssuer(
  answer: (asked: Asked, count: number) => { status?: number; body: unknown; type?: string },
): Promise<{ readonly tokenUrl: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const one = { authorization: request.headers.authorization, form: new URLSearchParams(text) };
    asked.push(one);
    const { status = 200, body, type = 'application/json' } = answer(one, asked.length);
    response
      .writeHead(status, { 'content-type': type })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { tokenUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`, asked };
}

const good = { access_token: 'good-token', token_type: 'Bearer', expires_in: 600 };

test('a token is asked for once, however many requests wait for it, and kept', async () => {
  const { tokenUrl, asked } = await startIssuer(() => ({ body: good }));
  const credentials = clientCredentials({
    tokenUrl,
    clientId: 'desk',
    clientSecret: secret,
    scope: 'records:write',
    resource: 'https://node.example',
  });
  const { node, client } = await start({ credentials });
  const send = () => client.submitRecord(record, { purpose: 'referral' });
  await Promise.all([send(), send(), send()]);
  await send();
  expect(node.effects).toHaveLength(4);
  expect(asked).toHaveLength(1);
  expect(Object.fromEntries(asked[0]?.form ?? [])).toEqual({
    grant_type: 'client_credentials',
    scope: 'records:write',
    resource: 'https://node.example',
  });
  const [id = '', password = ''] = atob(asked[0]?.authorization?.replace('Basic ', '') ?? '').split(':');
  expect([id, decodeURIComponent(password.replaceAll('+', '%20'))]).toEqual(['desk', secret]);
});

test('a secret can go in the body', async () => {
  const { tokenUrl, asked } = await startIssuer(() => ({ body: good }));
  const { client } = await start({
    credentials: clientCredentials({ tokenUrl, clientId: 'desk', clientSecret: secret, secretIn: 'post' }),
  });
  await client.submitRecord(record, { purpose: 'referral' });
  expect(asked[0]?.authorization).toBeUndefined();
  expect(asked[0]?.form.get('client_secret')).toBe(secret);
});

test('a token that the node refuses is asked for anew, and one that runs out as well', async () => {
  const { tokenUrl, asked } = await startIssuer((_, count) => ({
    body: {
      ...good,
      access_token: count === 1 ? 'old-token' : 'good-token',
      expires_in: count === 2 ? 0 : 600,
    },
  }));
  const { client } = await start({
    credentials: clientCredentials({ tokenUrl, clientId: 'desk', clientSecret: secret }),
  });
  await client.submitRecord(record, { purpose: 'referral' });
  expect(asked).toHaveLength(2);
  await client.submitRecord(record, { purpose: 'referral' });
  expect(asked).toHaveLength(3);
});

describe('private_key_jwt', () => {
  test.each(['Ed25519', 'ES256', 'ES384', 'PS256', 'RS256'])(
    'with %s: somebody else’s verifier takes it',
    async (alg) => {
      const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
      const jwk = { ...(await exportJWK(privateKey)), kid: 'key-1', ...(alg.endsWith('S256') && { alg }) };
      const { tokenUrl, asked } = await startIssuer(() => ({ body: good }));
      const issuer = 'https://login.example.org';
      const { client } = await start({
        credentials: clientCredentials({ tokenUrl, clientId: 'desk', privateKey: jwk, issuer }),
      });
      await client.submitRecord(record, { purpose: 'referral' });
      const form = asked[0]?.form;
      expect(form?.get('client_assertion_type')).toBe(
        'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      );
      const checks = { audience: issuer, issuer: 'desk', subject: 'desk', maxTokenAge: 60 };
      const key = alg === 'Ed25519' ? await importJWK(await exportJWK(publicKey), 'EdDSA') : publicKey;
      const { protectedHeader, payload } = await jwtVerify(form?.get('client_assertion') ?? '', key, checks);
      expect(protectedHeader).toEqual({ alg: alg === 'Ed25519' ? 'EdDSA' : alg, kid: 'key-1' });
      expect(payload.jti).toBeTypeOf('string');
    },
  );

  test.each([
    {},
    { kty: 'oct', k: secret },
    { kty: 'RSA', d: secret },
    { kty: 'OKP', crv: 'Ed25519', d: secret },
  ])('a key that is none is not used, and not shown (%#)', async (privateKey) => {
    const { tokenUrl, asked } = await startIssuer(() => ({ body: good }));
    const { client } = await start({
      credentials: clientCredentials({ tokenUrl, clientId: 'desk', privateKey }),
    });
    const failure = await failureOf(client.submitRecord(record, { purpose: 'referral' }));
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure.message).not.toContain('CANARY');
    expect(asked).toEqual([]);
  });
});

describe('an issuer that gives no token', () => {
  test.each([
    [
      { status: 401, body: { error: 'invalid_client', error_description: 'CANARY' } },
      'refused',
      'invalid_client',
      1,
    ],
    [{ status: 400, body: { error: 'CANARY-X' } }, 'refused', undefined, 1],
    [{ status: 503, body: 'CANARY', type: 'text/html' }, 'unreachable', undefined, 3],
    [{ status: 200, body: 'CANARY', type: 'text/html' }, 'unexpected', undefined, 1],
    [{ status: 200, body: { access_token: 'CANARY', token_type: 'mac' } }, 'unexpected', undefined, 1],
    [{ status: 307, body: '' }, 'unexpected', undefined, 1],
  ] as const)('%#', async (answer, reason, error, tries) => {
    const { tokenUrl, asked } = await startIssuer(() => answer);
    const { client } = await start({
      credentials: clientCredentials({ tokenUrl, clientId: 'desk', clientSecret: secret }),
      retries: { firstPause: 0, tries: 3 },
    });
    const failure = await failureOf(client.submitRecord(record, { purpose: 'referral' }));
    expect(failure).toMatchObject({ name: 'NodeUnreachableError', reason: 'no-token', tries });
    expect(failure.cause).toBeInstanceOf(TokenError);
    expect(failure.cause).toMatchObject({ reason, error });
    expect(asked).toHaveLength(tries);
    expect(
      `${failure.message} ${(failure.cause as Error).stack} ${JSON.stringify(failure.cause)}`,
    ).not.toContain('CANARY');
  });
});

test.each([
  { tokenUrl: 'http://login.example.org/token', clientSecret: 'x' },
  { tokenUrl: 'nowhere', clientSecret: 'x' },
  { tokenUrl: 'https://login.example.org/token' },
  { tokenUrl: 'https://login.example.org/token', clientSecret: 'x', privateKey: {} },
])('options that do not go together are refused: %#', (options) => {
  expect(() => clientCredentials({ clientId: 'desk', ...options })).toThrow(TypeError);
});
