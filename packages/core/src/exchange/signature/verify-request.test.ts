import { describe, expect, test } from 'vitest';
import { pinKeys, signatureRefusals, signRequest } from '../index.ts';
import {
  bytesOf,
  check,
  components,
  forge,
  key,
  keyFor,
  nonceMemory,
  now,
  reasonFor,
  request,
  seconds,
  signed,
  strangeKey,
} from './_signed.ts';

const at = (offset: number) => new Date(now.getTime() + 1000 * offset);
const replaced = (text: string, from: string | RegExp, to: string) => {
  const result = text.replace(from, to);
  expect(result, 'the text is not there').not.toBe(text);
  return result;
};

describe('a request that is as it should be', () => {
  test('is of the party that signed it', async () => {
    expect(await check(await signed())).toEqual({ ok: true, keyid: key.kid, party: 'shelter-desk' });
  });

  test('is the same where only the public parts of the library were used', async () => {
    expect(await check(await forge())).toEqual({ ok: true, keyid: key.kid, party: 'shelter-desk' });
  });

  test('may have its parameters in any order', async () => {
    const order = ['tag', 'alg', 'keyid', 'nonce', 'expires', 'created'];
    const forged = await forge({ order });
    expect(forged.headers['signature-input']).toMatch(/tag=.*created=\d+$/u);
    expect(await reasonFor(forged)).toBeUndefined();
  });

  test('may have no body', async () => {
    const get = { method: 'GET', url: 'https://node.example/v1/changes', headers: {} };
    const headers = await signRequest(get, key, { created: now });
    expect(Object.keys(headers)).toEqual(['signature-input', 'signature']);
    expect((await check({ ...get, headers })).ok).toBe(true);
  });

  test('may have headers that nobody signed, in any case and form', async () => {
    const { headers, ...rest } = await signed();
    const pairs = Object.entries({ ...headers, 'X-Request-Id': '1' }).map(
      ([name, value]) => [name.toUpperCase(), ` ${value}\t`] as const,
    );
    expect((await check({ ...rest, headers: pairs })).ok).toBe(true);
    expect((await check({ ...rest, headers: new Map(pairs) })).ok).toBe(true);
    const ofNode = Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), [value]]));
    expect((await check({ ...rest, headers: { ...ofNode, host: undefined } })).ok).toBe(true);
    expect((await check({ ...rest, headers: new Headers(headers) })).ok).toBe(true);
  });

  test('that is still to be read gives the digest that its body must have', async () => {
    const { body: _, ...rest } = await signed();
    expect(await check({ ...rest, body: 'unread' })).toEqual({
      ok: true,
      keyid: key.kid,
      party: 'shelter-desk',
      contentDigest: rest.headers['content-digest'],
    });
  });

  test('that was streamed is signed over the digest that was given', async () => {
    const { body: _, ...rest } = request;
    const digest = (await signed()).headers['content-digest'] ?? '';
    const headers = { ...rest.headers, 'content-digest': digest };
    const more = await signRequest({ ...rest, headers }, key, { created: now });
    expect((await check({ ...request, headers: { ...headers, ...more } })).ok).toBe(true);
  });
});

describe('components', () => {
  test.each(components)('%s is not signed', async (left) => {
    const forged = await forge({ components: components.filter((name) => name !== left) });
    expect(await reasonFor(forged)).toBe('wrong-components');
  });

  test.each(components.slice(1).map((name, index) => [name, components[index] ?? ''] as const))(
    '%s is signed before %s',
    async (later, earlier) => {
      const swapped = components.map((name) => (name === later ? earlier : name === earlier ? later : name));
      expect(await reasonFor(await forge({ components: swapped }))).toBe('wrong-components');
    },
  );

  test.each(components)('%s is named twice', async (twice) => {
    const { headers, ...rest } = await forge();
    const input = replaced(headers['signature-input'] ?? '', twice, `${twice} ${twice}`);
    expect(await reasonFor({ ...rest, headers: { ...headers, 'signature-input': input } })).toBe(
      'wrong-components',
    );
  });

  test.each(['"x-more"', '"@path"', '"@authority"'])('%s is signed besides', async (more) => {
    const forged = await forge({ components: [...components, more], headers: { 'x-more': '1' } });
    expect(await reasonFor(forged)).toBe('wrong-components');
  });

  test.each([
    '"content-type";sf',
    '"content-type";bs',
    '"content-type";key="a"',
    '"content-type";req',
    'content-type',
    '"Content-Type"',
  ])('%s stands in place of the content type', async (other) => {
    const { headers, ...rest } = await forge();
    const input = replaced(headers['signature-input'] ?? '', '"content-type"', other);
    expect(await reasonFor({ ...rest, headers: { ...headers, 'signature-input': input } })).toBe(
      'wrong-components',
    );
  });

  test('nothing is signed', async () => {
    expect(await reasonFor(await forge({ components: [] }))).toBe('wrong-components');
  });

  test.each([
    ['the method', { method: 'POST' }],
    ['the path', { url: 'https://node.example/v1/records/referral/18?purpose=referral' }],
    ['the purpose', { url: 'https://node.example/v1/records/referral/17?purpose=research' }],
    ['the host', { url: 'https://other.example/v1/records/referral/17?purpose=referral' }],
    ['the scheme', { url: 'http://node.example/v1/records/referral/17?purpose=referral' }],
  ])('%s was changed after signing', async (_, changed) => {
    expect(await reasonFor({ ...(await signed()), ...changed })).toBe('wrong-signature');
  });

  test.each(['content-type', 'idempotency-key', 'if-match'])(
    'the header %s was changed after signing',
    async (name) => {
      const { headers, ...rest } = await signed();
      expect(await reasonFor({ ...rest, headers: { ...headers, [name]: 'text/plain' } })).toBe(
        'wrong-signature',
      );
    },
  );

  test.each(['idempotency-key', 'if-match'])('the header %s was taken away after signing', async (name) => {
    const { [name]: _, ...headers } = (await signed()).headers;
    expect(await reasonFor({ ...(await signed()), headers })).toBe('wrong-components');
  });

  test.each(['idempotency-key', 'if-match'])('the header %s was added after signing', async (name) => {
    const forged = await forge({
      headers: { [name]: null },
      components: components.filter((one) => one !== `"${name}"`),
    });
    expect(await reasonFor(forged)).toBeUndefined();
    expect(await reasonFor({ ...forged, headers: { ...forged.headers, [name]: '"1"' } })).toBe(
      'wrong-components',
    );
  });

  test.each([
    ['a method in lower case', { method: 'put' }],
    ['an address with a fragment', { url: `${request.url}#a` }],
    ['an address in another spelling', { url: request.url.replace('node', 'NODE') }],
    ['an address with a default port', { url: request.url.replace('example', 'example:443') }],
    ['an address that climbs', { url: 'https://node.example/v1/x/../records' }],
    ['no whole address', { url: '/v1/records' }],
  ])('%s, even if signed so', async (_, changed) => {
    expect(await reasonFor(await forge({ request: changed }))).toBe('request-malformed');
  });

  test('a signed header that is no ASCII', async () => {
    const { headers, ...rest } = await signed();
    expect(await reasonFor({ ...rest, headers: { ...headers, 'if-match': '"é"' } })).toBe(
      'request-malformed',
    );
  });
});

describe('moments', () => {
  test.each([
    [-300, undefined],
    [-299, undefined],
    [299, undefined],
    [300, undefined],
    [-301, 'signature-expired'],
    [301, 'created-in-future'],
    [86_400, 'created-in-future'],
    [-86_400, 'signature-expired'],
  ])('made %d s from now', async (offset, reason) => {
    expect(await reasonFor(await signed(at(offset)))).toBe(reason);
  });

  test.each([
    [300, undefined],
    [1, undefined],
    [301, 'wrong-lifetime'],
    [86_400, 'wrong-lifetime'],
    [0, 'wrong-lifetime'],
    [-1, 'wrong-lifetime'],
  ])('expires %d s after it was made', async (lifetime, reason) => {
    const forged = await forge({ parameters: { expires: `${seconds + lifetime}` } });
    expect(await reasonFor(forged)).toBe(reason);
  });

  test('holds through its last second, and not beyond', async () => {
    const headers = {
      ...request.headers,
      ...(await signRequest(request, key, { created: now, expiresIn: 10 })),
    };
    const received = { ...request, headers };
    expect(await reasonFor(received, { now: new Date(at(10).getTime() + 999) })).toBeUndefined();
    expect(await reasonFor(received, { now: at(11) })).toBe('signature-expired');
  });

  test('a clock that does not know the time refuses', async () => {
    expect(await reasonFor(await signed(), { now: new Date(Number.NaN) })).toBe('signature-expired');
  });

  test('without a clock given, that of the machine counts', async () => {
    expect((await check(await signed(new Date()), { now: new Date() })).ok).toBe(true);
  });
});

describe('parameters', () => {
  test.each(['created', 'expires', 'nonce', 'keyid'])('%s is missing', async (name) => {
    expect(await reasonFor(await forge({ parameters: { [name]: null } }))).toBe('wrong-parameters');
  });

  test.each([
    ['another one', { more: '1' }, 'wrong-parameters'],
    ['created as text', { created: `"${seconds}"` }, 'wrong-parameters'],
    ['created as a fraction', { created: `${seconds}.5` }, 'wrong-parameters'],
    ['created as a whole fraction', { created: `${seconds}.0` }, 'signature-malformed'],
    ['created with a leading zero', { created: `0${seconds}` }, 'signature-malformed'],
    ['expires as a token', { expires: 'never' }, 'wrong-parameters'],
    ['an empty nonce', { nonce: '""' }, 'wrong-nonce'],
    ['a short nonce', { nonce: '"AAAAAAAAAAAAAAAAAAAA"' }, 'wrong-nonce'],
    ['a nonce in a second spelling', { nonce: '"AAAAAAAAAAAAAAAAAAAAAB"' }, 'wrong-nonce'],
    ['a keyid that is no thumbprint', { keyid: '"../../etc/passwd"' }, 'wrong-keyid'],
    ['no algorithm', { alg: null }, 'wrong-algorithm'],
    ['the algorithm none', { alg: '"none"' }, 'wrong-algorithm'],
    ['the algorithm nOnE', { alg: '"nOnE"' }, 'wrong-algorithm'],
    ['the algorithm hmac-sha256', { alg: '"hmac-sha256"' }, 'wrong-algorithm'],
    ['the algorithm ED25519', { alg: '"ED25519"' }, 'wrong-algorithm'],
    ['the algorithm as a token', { alg: 'ed25519' }, 'wrong-algorithm'],
    ['no tag', { tag: null }, 'wrong-tag'],
    ['the tag of another application', { tag: '"web-bot-auth"' }, 'wrong-tag'],
  ])('%s', async (_, parameters, reason) => {
    expect(await reasonFor(await forge({ parameters }))).toBe(reason);
  });

  test('one stands there twice', async () => {
    const { headers, ...rest } = await forge();
    const input = `${headers['signature-input']};created=${seconds}`;
    expect(await reasonFor({ ...rest, headers: { ...headers, 'signature-input': input } })).toBe(
      'signature-malformed',
    );
  });
});

describe('keys', () => {
  test('an unknown one', async () => {
    expect(await reasonFor(await forge({ signer: strangeKey }))).toBe('unknown-key');
  });

  test('another one in the name of a known one', async () => {
    const forged = await forge({ signer: { ...strangeKey, kid: key.kid } });
    expect(await reasonFor(forged)).toBe('wrong-signature');
  });

  test('a lookup that answers with another key is not believed', async () => {
    const forged = await forge({ signer: strangeKey });
    expect(await reasonFor(forged, { keyFor: () => keyFor(key.kid) })).toBe('unknown-key');
  });

  test.each([
    [1, undefined],
    [0, 'retired-key'],
    [-1, 'retired-key'],
  ])('one that is retired %d s from now', async (offset, reason) => {
    const jwk = { ...key.publicJwk, retiredAt: at(offset).toISOString() };
    const retiring = await pinKeys([{ party: 'shelter-desk', keys: [jwk] }]);
    expect(await reasonFor(await signed(), { keyFor: retiring })).toBe(reason);
  });

  test('a lookup that fails is no refusal', async () => {
    const keyForNobody = () => Promise.reject(new Error('the store is away'));
    await expect(check(await signed(), { keyFor: keyForNobody })).rejects.toThrow('the store is away');
  });
});

describe('signatures', () => {
  test('none at all', async () => {
    expect(await reasonFor(request)).toBe('signature-missing');
  });

  test.each(['signature', 'signature-input'])('%s is missing', async (name) => {
    const { [name]: _, ...headers } = (await signed()).headers;
    expect(await reasonFor({ ...(await signed()), headers })).toBe('signature-malformed');
  });

  test('two of them, in one header or in two', async () => {
    const { headers: one, ...rest } = await forge();
    const { headers: other } = await forge({ label: 'other' });
    const names = ['signature', 'signature-input'] as const;
    const joined = Object.fromEntries(names.map((name) => [name, `${one[name]}, ${other[name]}`]));
    expect(await reasonFor({ ...rest, headers: { ...one, ...joined } })).toBe('several-signatures');
    const lines = names.map((name) => [name, other[name] ?? ''] as [string, string]);
    expect(await reasonFor({ ...rest, headers: [...Object.entries(one), ...lines] })).toBe(
      'several-signatures',
    );
  });

  test.each(['signature', 'signature-input'])('two in %s alone', async (name) => {
    const { headers, ...rest } = await forge();
    const { headers: other } = await forge({ label: 'other' });
    const both = { ...headers, [name]: `${headers[name]}, ${other[name]}` };
    expect(await reasonFor({ ...rest, headers: both })).toBe('several-signatures');
  });

  test('two under the same label', async () => {
    const { headers, ...rest } = await forge();
    const lines = ['signature', 'signature-input'].map(
      (name) => [name, headers[name] ?? ''] as [string, string],
    );
    expect(await reasonFor({ ...rest, headers: [...Object.entries(headers), ...lines] })).toBe(
      'signature-malformed',
    );
  });

  test('one under another label', async () => {
    expect(await reasonFor(await forge({ label: 'sig1' }))).toBe('wrong-label');
  });

  test('one label for what was signed, another for the signature', async () => {
    const { headers, ...rest } = await forge();
    const signature = replaced(headers.signature ?? '', 'amparo', 'other');
    expect(await reasonFor({ ...rest, headers: { ...headers, signature } })).toBe('wrong-label');
  });

  test.each([
    ['is text', 'amparo="abc"'],
    ['is a list', 'amparo=(:AA==:)'],
    ['has parameters', 'amparo=:AA==:;a=1'],
    ['is not closed', 'amparo=:AA=='],
    ['is in base64url', 'amparo=:-_==:'],
    ['is too long', `amparo=:${'A'.repeat(1024)}:`],
  ])('it %s', async (_, signature) => {
    const { headers, ...rest } = await forge();
    expect(await reasonFor({ ...rest, headers: { ...headers, signature } })).toBe('signature-malformed');
  });

  test.each([0, 1, 63, 65, 128])('it has %d bytes', async (length) => {
    const { headers, ...rest } = await forge();
    const signature = `amparo=:${btoa('\0'.repeat(length))}:`;
    expect(await reasonFor({ ...rest, headers: { ...headers, signature } })).toBe('wrong-signature');
  });
});

describe('bodies', () => {
  test('one that a proxy wrote anew', async () => {
    expect(await reasonFor({ ...(await signed()), body: bytesOf('{"a": 1}') })).toBe('digest-wrong');
  });

  test('one that is gone', async () => {
    const { body: _, ...rest } = await signed();
    expect(await reasonFor(rest)).toBe('digest-wrong');
    expect(await reasonFor({ ...rest, body: new Uint8Array() })).toBe('digest-wrong');
  });

  const withoutDigest = {
    components: components.filter((name) => name !== '"content-digest"'),
    headers: { 'content-digest': null },
  };
  test('one without digest', async () => {
    const forged = await forge(withoutDigest);
    expect(await reasonFor(forged)).toBe('digest-missing');
    expect(await reasonFor({ ...forged, body: 'unread' })).toBe('digest-missing');
  });

  test('one without content type', async () => {
    const forged = await forge({
      components: components.filter((name) => name !== '"content-type"'),
      headers: { 'content-type': null },
    });
    expect(await reasonFor(forged)).toBe('content-type-missing');
    expect(await reasonFor({ ...forged, body: 'unread' })).toBe('content-type-missing');
  });

  test('one that was added to a request without', async () => {
    const { body: _, ...rest } = await forge(withoutDigest);
    expect(await reasonFor(rest)).toBeUndefined();
    expect(await reasonFor({ ...rest, body: bytesOf('{}') })).toBe('digest-missing');
  });

  test.each([
    ['of another body', 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:', 'digest-wrong'],
    ['of another algorithm', 'sha-512=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:', 'digest-unsupported'],
    ['that cannot be read', 'sha-256=47DEQpj8HBSa', 'digest-malformed'],
  ])('one with a signed digest %s', async (_, digest, reason) => {
    const forged = await forge({ headers: { 'content-digest': digest } });
    expect(await reasonFor(forged)).toBe(reason);
    const unread = await reasonFor({ ...forged, body: 'unread' });
    expect(unread).toBe(reason === 'digest-wrong' ? undefined : reason);
  });
});

describe('nonces', () => {
  test('a request that comes again', async () => {
    const memory = nonceMemory();
    const received = await signed();
    expect(await reasonFor(received, memory)).toBeUndefined();
    expect(await reasonFor(received, memory)).toBe('nonce-used');
  });

  test('one hundred at once: one is taken', async () => {
    const memory = nonceMemory();
    const received = await signed();
    const reasons = await Promise.all(Array.from({ length: 100 }, () => reasonFor(received, memory)));
    expect(reasons.filter((reason) => reason === undefined)).toHaveLength(1);
    expect(reasons.filter((reason) => reason === 'nonce-used')).toHaveLength(99);
  });

  test('each signature has one of its own', async () => {
    const memory = nonceMemory();
    for (let round = 0; round < 20; round += 1)
      expect(await reasonFor(await signed(), memory)).toBeUndefined();
    expect(memory.kept.size).toBe(20);
  });

  test('it is remembered for longer than the signature can hold on any clock', async () => {
    const memory = nonceMemory();
    await check(await signed(at(300)), memory);
    expect([...memory.kept.values()]).toEqual([at(900)]);
  });

  test.each([
    ['of an unknown key', () => forge({ signer: strangeKey })],
    ['that does not hold', async () => ({ ...(await signed()), method: 'POST' })],
    ['over another body', async () => ({ ...(await signed()), body: bytesOf('{}') })],
    ['that has expired', () => signed(at(-301))],
  ])('a signature %s uses none up', async (_, make) => {
    const memory = nonceMemory();
    expect((await check(await make(), memory)).ok).toBe(false);
    expect(memory.kept.size).toBe(0);
  });

  test('a memory that fails is no refusal', async () => {
    const rememberNonce = () => Promise.reject(new Error('the store is away'));
    await expect(check(await signed(), { rememberNonce })).rejects.toThrow('the store is away');
  });
});

test('each refusal has a sentence that says what happened', () => {
  for (const sentence of Object.values(signatureRefusals)) expect(sentence).toMatch(/^[A-Z].*\.$/u);
});
