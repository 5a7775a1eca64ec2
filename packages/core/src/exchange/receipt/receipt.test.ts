import { createPublicKey } from 'node:crypto';
import * as fc from 'fast-check';
import { CompactSign, compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import {
  contentDigest,
  generateSigningKey,
  importSigningKey,
  pinKeys,
  type Receipt,
  type ReceiptFault,
  readReceipt,
  receiptMessages,
  signReceipt,
  verifyReceipt,
} from '../index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const privateJwk = await generateSigningKey();
const key = await importSigningKey(privateJwk);
const strangeKey = await importSigningKey(await generateSigningKey());
const keys = await pinKeys([
  { party: 'embassy-kl', keys: [key.publicJwk] },
  { party: 'shelter-desk', keys: [strangeKey.publicJwk] },
]);

const body = bytesOf('{"recordType":"referral"}\n');
const receipt: Receipt = {
  receiptId: '0190f3a1-80d4-7c19-8e21-3b7f5a9c4d02',
  issuer: 'embassy-kl',
  sender: 'shelter-desk',
  operation: 'submitRecord',
  receivedAt: '2026-03-06T01:00:04.218Z',
  contentDigest: await contentDigest(body),
  idempotencyKey: '6f0c1c1e-3d6b-4c63-9d0f-7a2b8e5d4c11',
  outcome: { accepted: 1, unchanged: 0, rejected: 0 },
  recordType: 'referral',
  recordId: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  version: 1,
  position: 4711,
};
const jws = await signReceipt(receipt, key);
const header = { alg: 'EdDSA', typ: 'amparo-receipt+jws', kid: key.kid };

/** A JWS with whatever head and payload, truly signed. */
async function forge(head: unknown, payload: unknown = receipt, signer = key): Promise<string> {
  const input = `${encode(head)}.${encode(payload)}`;
  return `${input}.${Buffer.from(await signer.sign(bytesOf(input))).toString('base64url')}`;
}

const seen = new Set<ReceiptFault>();
async function faultOf(...args: Parameters<typeof verifyReceipt>): Promise<ReceiptFault | undefined> {
  const result = await verifyReceipt(...args);
  if (result.ok) return undefined;
  seen.add(result.reason);
  return result.reason;
}

describe('a receipt', () => {
  test('says what was signed, and holds for the bytes that were sent', async () => {
    const good = { ok: true, receipt, kid: key.kid };
    expect(await verifyReceipt(jws, keys)).toEqual(good);
    expect(await verifyReceipt(jws, keys, { body })).toEqual(good);
    expect(await verifyReceipt(jws, keys, { contentDigest: receipt.contentDigest })).toEqual(good);
  });

  test('has the head of the profile and the fields of the contract, in the order in which they were given', () => {
    const [head = '', payload = ''] = jws.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(head).toBe(`{"alg":"EdDSA","typ":"amparo-receipt+jws","kid":"${key.kid}"}`);
    expect(payload).toBe(JSON.stringify(receipt));
  });

  test('can be read by somebody who has no keys', () => {
    expect(readReceipt(jws)).toEqual({ ok: true, receipt, kid: key.kid });
  });

  test('is the same each time it is signed', async () => {
    expect(await signReceipt(receipt, key)).toBe(jws);
  });

  test('is of a batch where it names no record', async () => {
    const { recordType, recordId, version, position, ...batch } = receipt;
    expect(await faultOf(await signReceipt(batch, key), keys)).toBeUndefined();
  });

  test('holds for other bytes under no circumstances', async () => {
    expect(await faultOf(jws, keys, { body: bytesOf('{"recordType":"referral"}') })).toBe('other-body');
    expect(await faultOf(jws, keys, { contentDigest: await contentDigest(bytesOf('')) })).toBe('other-body');
    expect(await faultOf(jws, keys, { body, contentDigest: '' })).toBe('other-body');
  });
});

describe('beside jose', () => {
  test('jose verifies ours', async () => {
    const { payload, protectedHeader } = await compactVerify(jws, await importJWK({ ...key.publicJwk }), {
      algorithms: ['EdDSA'],
    });
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(receipt);
    expect(protectedHeader).toEqual(header);
  });

  test('we verify those of jose, with the same bytes', async () => {
    const theirs = await new CompactSign(bytesOf(JSON.stringify(receipt)))
      .setProtectedHeader(header)
      .sign(await importJWK({ ...privateJwk }));
    expect(theirs).toBe(jws);
    expect(await faultOf(theirs, keys, { body })).toBeUndefined();
  });

  test('whatever a receipt says, both agree', async () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/u);
    const own = await importJWK({ ...key.publicJwk });
    await fc.assert(
      fc.asyncProperty(id, fc.stringMatching(/^[!-~]{1,255}$/u), fc.nat(), async (sender, name, accepted) => {
        const other = { ...receipt, sender, idempotencyKey: name, outcome: { ...receipt.outcome, accepted } };
        const signed = await signReceipt(other, key);
        const { payload } = await compactVerify(signed, own);
        expect(await verifyReceipt(signed, keys)).toMatchObject({ ok: true, receipt: other });
        expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(other);
      }),
      { numRuns: 50 },
    );
  });
});

describe('heads', () => {
  const { kid } = header;
  const publicPem = createPublicKey({ key: { ...key.publicJwk }, format: 'jwk' });
  test.each([
    ['alg none', { ...header, alg: 'none' }, 'wrong-algorithm'],
    ['alg nOnE', { ...header, alg: 'nOnE' }, 'wrong-algorithm'],
    ['alg HS256', { ...header, alg: 'HS256' }, 'wrong-algorithm'],
    ['alg ES256', { ...header, alg: 'ES256' }, 'wrong-algorithm'],
    ['alg Ed25519, the newer name', { ...header, alg: 'Ed25519' }, 'wrong-algorithm'],
    ['no alg', { typ: header.typ, kid }, 'wrong-algorithm'],
    ['the typ of a head of a log', { ...header, typ: 'amparo-head+jws' }, 'wrong-type'],
    ['typ JWT', { ...header, typ: 'JWT' }, 'wrong-type'],
    ['typ in capitals', { ...header, typ: 'AMPARO-RECEIPT+JWS' }, 'wrong-type'],
    ['no typ', { alg: 'EdDSA', kid }, 'wrong-type'],
    ['crit', { ...header, crit: ['exp'] }, 'wrong-header'],
    ['b64 false', { ...header, b64: false, crit: ['b64'] }, 'wrong-header'],
    ['jku', { ...header, jku: 'https://other.example/keys' }, 'wrong-header'],
    ['jwk', { ...header, jwk: strangeKey.publicJwk }, 'wrong-header'],
    ['x5c', { ...header, x5c: [] }, 'wrong-header'],
    ['x5u', { ...header, x5u: 'https://other.example/c' }, 'wrong-header'],
    ['zip', { ...header, zip: 'DEF' }, 'wrong-header'],
    ['no kid', { alg: 'EdDSA', typ: header.typ }, 'wrong-header'],
    ['a kid that is a path', { ...header, kid: '../../keys' }, 'wrong-header'],
    ['a kid that is a number', { ...header, kid: 1 }, 'wrong-header'],
    ['a list', [header], 'wrong-header'],
    ['null', null, 'wrong-header'],
    ['alg twice', `{"alg":"none","alg":"EdDSA","typ":"${header.typ}","kid":"${kid}"}`, 'wrong-header'],
    ['blanks', `{ "alg":"EdDSA","typ":"${header.typ}","kid":"${kid}"}`, 'wrong-header'],
    ['an escape', `{"alg":"\\u0045dDSA","typ":"${header.typ}","kid":"${kid}"}`, 'wrong-header'],
    ['a byte order mark', `\ufeff${JSON.stringify(header)}`, 'wrong-header'],
    ['no JSON', 'head', 'wrong-header'],
  ])('%s is refused, though truly signed', async (_, head, reason) => {
    expect(await faultOf(await forge(head), keys)).toBe(reason);
  });

  test('HS256 with the public key as secret is refused', async () => {
    const secret = bytesOf(publicPem.export({ format: 'pem', type: 'spki' }).toString());
    const forged = await new CompactSign(bytesOf(JSON.stringify(receipt)))
      .setProtectedHeader({ ...header, alg: 'HS256' })
      .sign(secret);
    expect(await faultOf(forged, keys)).toBe('wrong-algorithm');
  });

  test('the members may stand in any order', async () => {
    expect(await faultOf(await forge({ kid, typ: header.typ, alg: 'EdDSA' }), keys)).toBeUndefined();
  });
});

describe('forms', () => {
  const [head = '', payload = '', signature = ''] = jws.split('.');
  test.each([
    ['nothing', ''],
    ['two parts', `${head}.${payload}`],
    ['four parts', `${jws}.${signature}`],
    ['padded base64 in the head', `${head}=.${payload}.${signature}`],
    ['padded base64 in the signature', `${head}.${payload}.${signature}==`],
    [
      'base64 of the other alphabet',
      `${head}.${payload}.${signature.replaceAll('-', '+').replaceAll('_', '/')}+`,
    ],
    ['a line break at the end', `${jws}\n`],
    ['a blank inside', `${head}. ${payload}.${signature}`],
    ['more than a receipt can have', `${head}.${payload}${'A'.repeat(8192)}.${signature}`],
  ])('%s is no receipt', async (_, text) => {
    const fault = await faultOf(text, keys);
    expect(fault).toBe('not-a-jws');
  });

  test.each([
    ['a detached payload', `${head}..${signature}`, 'not-json'],
    ['no signature', `${head}.${payload}.`, 'wrong-signature'],
    ['a short signature', `${head}.${payload}.${encode('short')}`, 'wrong-signature'],
    ['a long signature', `${jws}AAAA`, 'wrong-signature'],
    ['alg none and no signature', `${encode({ ...header, alg: 'none' })}.${payload}.`, 'wrong-algorithm'],
  ])('%s proves nothing', async (_, text, reason) => {
    expect(await faultOf(text, keys)).toBe(reason);
  });

  test('each other spelling of the last character of the signature is refused', async () => {
    const last = signature.at(-1) as string;
    for (const other of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.replace(last, ''))
      expect(await faultOf(jws.slice(0, -1) + other, keys), other).toMatch(/not-a-jws|wrong-signature/u);
  });

  test('no single bit can be turned', async () => {
    const bytes = bytesOf(jws);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const turned = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(await faultOf(Buffer.from(turned).toString('latin1'), keys), String(bit)).toBeDefined();
    }
  });
});

describe('statements', () => {
  const { position: _, ...withoutPosition } = receipt;
  test.each([
    ['a further field', { ...receipt, note: 'x' }],
    ['a further field inside', { ...receipt, outcome: { ...receipt.outcome, lost: 1 } }],
    ['a field missing', { ...receipt, sender: undefined }],
    ['null in place of an absent field', { ...withoutPosition, position: null }],
    ['a count as text', { ...receipt, outcome: { ...receipt.outcome, accepted: '1' } }],
    ['a count below zero', { ...receipt, outcome: { ...receipt.outcome, accepted: -1 } }],
    ['a moment without offset', { ...receipt, receivedAt: '2026-03-06T01:00:04' }],
    ['a digest of another algorithm', { ...receipt, contentDigest: 'sha-512=:AAAA:' }],
    ['nothing', {}],
    ['a list', [receipt]],
    ['a text', '"receipt"'],
    ['null', 'null'],
  ])('with %s is refused, though truly signed', async (_, statement) => {
    const forged = await forge(header, statement);
    expect(await faultOf(forged, keys)).toBe('wrong-statement');
    expect(readReceipt(forged)).toEqual({ ok: false, reason: 'wrong-statement' });
  });

  test.each([
    ['a field twice', JSON.stringify(receipt).replace('{', '{"sender":"embassy-kl",')],
    ['blanks', JSON.stringify(receipt, null, 1)],
    ['a number in another spelling', JSON.stringify(receipt).replace('4711', '4711.0')],
    ['no JSON', 'receipt'],
    ['a byte order mark', `\ufeff${JSON.stringify(receipt)}`],
  ])('with %s is refused, though truly signed', async (_, text) => {
    expect(await faultOf(await forge(header, text), keys)).toBe('not-json');
  });

  test('that is no UTF-8 is refused', async () => {
    const input = `${encode(header)}.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}`;
    const signature = Buffer.from(await key.sign(bytesOf(input))).toString('base64url');
    expect(await faultOf(`${input}.${signature}`, keys)).toBe('not-json');
  });

  test('that is wrong is not signed, and the error tells no value', async () => {
    const secret = 'not for logs';
    const wrong = { ...receipt, sender: secret, outcome: { ...receipt.outcome, [secret]: 1 } };
    const failed = signReceipt(wrong, key);
    await expect(failed).rejects.toThrow('/sender');
    await expect(failed).rejects.not.toThrow(secret);
  });
});

describe('keys', () => {
  test('an unknown one', async () => {
    const unknown = await importSigningKey(await generateSigningKey());
    expect(await faultOf(await signReceipt(receipt, unknown), keys)).toBe('unknown-key');
  });

  test('another one in the name of a known one', async () => {
    expect(await faultOf(await forge(header, receipt, strangeKey), keys)).toBe('wrong-signature');
  });

  test('a lookup that answers with another key is not believed', async () => {
    const forged = await forge({ ...header, kid: strangeKey.kid });
    expect(await faultOf(forged, () => keys(key.kid))).toBe('unknown-key');
  });

  test('that of another party than the issuer', async () => {
    expect(await faultOf(await signReceipt(receipt, strangeKey), keys)).toBe('wrong-issuer');
  });

  test.each([
    ['2026-03-06T01:00:04.219Z', undefined],
    ['2026-03-06T01:00:04.218Z', 'retired-key'],
    ['2026-03-06T08:00:00+07:00', 'retired-key'],
  ])('one that was retired at %s', async (retiredAt, fault) => {
    const retired = await pinKeys([{ party: 'embassy-kl', keys: [{ ...key.publicJwk, retiredAt }] }]);
    expect(await faultOf(jws, retired)).toBe(fault);
  });
});

test('each fault has words that say what, why and what to do', () => {
  const worded = receiptMessages.map(({ code }) => code.replace('exchange.receipt-', ''));
  expect(worded.sort()).toEqual([...seen].sort());
  for (const { what, why, fix } of receiptMessages)
    expect([what, why, fix].every((text) => text.endsWith('.'))).toBe(true);
});
