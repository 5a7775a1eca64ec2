import { describe, expect, it, test } from 'vitest';
import { authenticateBy, jwksUri, keySet, makeKey, noon, seconds, startIssuer, tokenOf } from '../_issuer.ts';
import { reasonFor as reasonOf } from '../_reason-for.ts';

const key = await makeKey('EdDSA');
const jwks = { keys: [key.jwk] };
const { ask } = await authenticateBy({ jwks });

/** Why the issuer of these tests has its token refused. */
const reasonFor = (token: Promise<string> | string, by = ask, now = noon) => reasonOf(token, by, now);

describe('80 keys of an issuer that change', () => {
  it('a new key is found with one fetch; the old one is gone', async () => {
    let keys = [key.jwk];
    const next = await makeKey('ES256', 'key-2');
    const server = await startIssuer((...call) => keySet(keys)(...call));
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    await by.ask(await tokenOf(key));
    keys = [next.jwk];
    await by.ask(await tokenOf(key), noon + 1000);
    expect(server.requests()).toBe(1);
    await by.ask(await tokenOf(next), noon + 30_000);
    expect(server.requests()).toBe(2);
    expect(await reasonFor(tokenOf(key), by.ask, noon + 31_000)).toBe('token-key');
  });

  it('10,000 random kids cause one fetch in 30 seconds', async () => {
    const server = await startIssuer(keySet([key.jwk]));
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    await by.ask(await tokenOf(key));
    const [header, claims, signature] = (await tokenOf(key)).split('.');
    expect(header).toBeTruthy();
    const strange = (kid: number) =>
      `${Buffer.from(JSON.stringify({ alg: 'EdDSA', typ: 'at+jwt', kid: `k${kid}` })).toString('base64url')}.${claims}.${signature}`;
    for (const [from, at] of [
      [0, 29_999],
      [5000, 30_000],
    ] as const) {
      const refused = await Promise.allSettled(
        Array.from({ length: 5000 }, (_, index) => by.ask(strange(from + index), noon + at)),
      );
      expect(refused.every(({ status }) => status === 'rejected')).toBe(true);
    }
    expect(server.requests()).toBe(2);
    // The known key is good all the while.
    await by.ask(await tokenOf(key), noon + 30_001);
  });

  it('keys are fetched anew after ten minutes, so that a withdrawn one is no longer used', async () => {
    let keys: unknown[] = [key.jwk];
    const server = await startIssuer((...call) => keySet(keys)(...call));
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    const token = await tokenOf(key, { exp: seconds + 3600 });
    await by.ask(token);
    keys = [];
    await by.ask(token, noon + 599_999);
    expect(await reasonFor(token, by.ask, noon + 600_000)).toBe('token-key');
  });

  it('the last good keys are used while the issuer is down, for 24 hours and no longer', async () => {
    let isDown = false;
    const server = await startIssuer((request, response) => {
      if (isDown) response.writeHead(503).end();
      else keySet([key.jwk])(request, response);
    });
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    const tokenAt = (hours: number) =>
      tokenOf(key, { iat: seconds + hours * 3600 - 60, exp: seconds + hours * 3600 + 60 });
    await by.ask(await tokenAt(0));
    isDown = true;
    await by.ask(await tokenAt(1), noon + 3_600_000);
    await by.ask(await tokenAt(1), noon + 3_600_001);
    expect(server.requests()).toBe(2);
    await by.ask(await tokenAt(23), noon + 23 * 3_600_000);
    expect(await reasonFor(tokenAt(24), by.ask, noon + 24 * 3_600_000)).toBe('token-keys-missing');
    expect(by.events).toHaveLength(3);
    expect(by.events[0]).toEqual({ event: 'failure', part: 'tokens', error: 'TypeError' });
    isDown = false;
    await by.ask(await tokenAt(24), noon + 24 * 3_600_000 + 30_000);
  });

  it('an issuer that is down from the start is asked once in 30 seconds, and callers are told to come again', async () => {
    const server = await startIssuer((_, response) => void response.writeHead(500).end());
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    const token = await tokenOf(key);
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => by.ask(token)));
    for (const answer of answers)
      expect(answer).toMatchObject({
        reason: { code: 'unavailable', reason: 'token-keys-missing', retryAfter: 30 },
      });
    await expect(by.ask(token, noon + 29_999)).rejects.toMatchObject({ code: 'unavailable' });
    expect(server.requests()).toBe(1);
    await expect(by.ask(token, noon + 30_000)).rejects.toMatchObject({ code: 'unavailable' });
    expect(server.requests()).toBe(2);
  });

  it('while one fetch runs there is no second one that could answer in the wrong order', async () => {
    const next = await makeKey('EdDSA', 'key-2');
    const waiting: (() => void)[] = [];
    const server = await startIssuer((request, response) => {
      if (waiting.length === 0 && server.requests() === 1) keySet([key.jwk])(request, response);
      else waiting.push(() => keySet([next.jwk])(request, response));
    });
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    await by.ask(await tokenOf(key));
    const first = by.ask(await tokenOf(next), noon + 30_000);
    const second = by.ask(await tokenOf(next), noon + 300_000);
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
    for (const answer of waiting) answer();
    await expect(Promise.all([first, second])).resolves.toHaveLength(2);
    expect(server.requests()).toBe(2);
  });

  it.each<[string, Parameters<typeof startIssuer>[0]]>([
    ['a redirect', (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end()],
    ['no JSON', (_, response) => void response.end('canary')],
    ['no key set', (_, response) => void response.end('{"keys":"canary"}')],
    ['no UTF-8', (_, response) => void response.end(Buffer.from([0x22, 0xff, 0x22]))],
    [
      'more than fits',
      (_, response) => void response.end(JSON.stringify({ keys: [key.jwk], pad: 'a'.repeat(300_000) })),
    ],
    ['10,000 keys', keySet(Array.from({ length: 1000 }, (_, index) => ({ kty: 'oct', kid: `${index}` })))],
    [
      'an end in the middle',
      (_, response) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy()),
    ],
  ])('%s is no answer with keys, and is not quoted', async (_, answer) => {
    const server = await startIssuer(answer);
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    expect(await reasonFor(tokenOf(key), by.ask)).toBe('token-keys-missing');
    expect(server.requests()).toBe(1);
    expect(by.events).toMatchObject([{ event: 'failure', part: 'tokens' }]);
    expect(JSON.stringify(by.events)).not.toContain('canary');
  });

  test.each([
    'http://login.example/keys',
    'https://user:secret@login.example/keys',
    'file:///etc/keys',
    'keys',
    '',
  ])('keys are not fetched from %s', async (address) => {
    await expect(authenticateBy({ jwksUri: address })).rejects.toThrow('must be an https address');
  });
});
