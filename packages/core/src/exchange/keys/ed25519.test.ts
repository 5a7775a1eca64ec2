import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { generateSigningKey, importSigningKey, importVerifyingKey, KeyRefusal } from '../index.ts';
import { isCanonicalSignature } from './ed25519.ts';

const prime = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (value: bigint) => ((value % prime) + prime) % prime;

function power(base: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power(mod(base * base), exponent / 2n);
  return exponent % 2n === 0n ? half : mod(half * base);
}

const inverse = (value: bigint) => power(value, prime - 2n);
const d = mod(-121665n * inverse(121666n));

type Point = readonly [x: bigint, y: bigint];

/** Addition on the curve of RFC 8032 §5.1.4, in affine coordinates: slow, and short enough to be checked by eye. */
function add([x1, y1]: Point, [x2, y2]: Point): Point {
  const product = mod(d * mod(x1 * x2) * mod(y1 * y2));
  return [
    mod((x1 * y2 + x2 * y1) * inverse(1n + product)),
    mod((y1 * y2 + x1 * x2) * inverse(mod(1n - product))),
  ];
}

function times(factor: bigint, point: Point): Point {
  if (factor === 0n) return [0n, 1n];
  const half = times(factor / 2n, add(point, point));
  return factor % 2n === 0n ? half : add(half, point);
}

/** A point with this y coordinate, if there is one. */
function pointAt(y: bigint): Point | undefined {
  const square = mod((y * y - 1n) * inverse(mod(d * y * y + 1n)));
  const root = power(square, (prime + 3n) / 8n);
  const x = [root, mod(root * power(2n, (prime - 1n) / 4n))].find((one) => mod(one * one) === square);
  return x === undefined ? undefined : [x, y];
}

/** All points whose order divides 8, as multiples of what any point leaves of the subgroup of small order. */
function smallPoints(): Point[] {
  for (let y = 2n; ; y += 1n) {
    const point = pointAt(y);
    const small = point && times(order, point);
    const all = small ? Array.from({ length: 8 }, (_, factor) => times(BigInt(factor), small)) : [];
    if (new Set(all.map(String)).size === 8) return all;
  }
}

function encode(y: bigint, sign: bigint): string {
  const number = y + (sign << 255n);
  return Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse().toString('base64url');
}

const jwkOf = (x: string) => ({ kty: 'OKP', crv: 'Ed25519', x });
const weak = expect.toSatisfy((error) => error instanceof KeyRefusal && error.reason === 'weak-key');

describe('public keys under which anybody can sign', () => {
  const points = smallPoints();

  test('there are eight', () => {
    expect(points.every((point) => String(times(8n, point)) === String([0n, 1n]))).toBe(true);
  });

  test('each is refused, with either sign', async () => {
    for (const [, y] of points)
      for (const sign of [0n, 1n])
        await expect(importVerifyingKey(jwkOf(encode(y, sign)))).rejects.toEqual(weak);
  });

  test('and so is every coordinate that is written in a second way', async () => {
    for (let y = prime; y < 2n ** 255n; y += 1n)
      for (const sign of [0n, 1n])
        await expect(importVerifyingKey(jwkOf(encode(y, sign)))).rejects.toEqual(weak);
  });

  test('a coordinate beside them is not', async () => {
    const point = [2n, 3n, 4n, 5n].find((y) => pointAt(y)) as bigint;
    await expect(importVerifyingKey(jwkOf(encode(point, 0n)))).resolves.toBeDefined();
  });
});

test('a signature whose second half has the order added to it is refused', async () => {
  const own = await importSigningKey(await generateSigningKey());
  const key = await importVerifyingKey(own.publicJwk);
  const message = Buffer.from('a message');
  const signature = await own.sign(message);
  const half = BigInt(`0x${Buffer.from(signature.slice(32)).reverse().toString('hex')}`);
  const second = Buffer.from((half + order).toString(16).padStart(64, '0'), 'hex').reverse();
  expect(await key.verify(message, signature)).toBe(true);
  expect(await key.verify(message, Buffer.concat([signature.slice(0, 32), second]))).toBe(false);
});

test.each([
  [0n, true],
  [order - 1n, true],
  [order, false],
  [2n ** 256n - 1n, false],
])('the second half %d of a signature may stand there: %s, whatever the runtime says', (half, may) => {
  const bytes = Buffer.from(half.toString(16).padStart(64, '0'), 'hex').reverse();
  expect(isCanonicalSignature(Buffer.concat([Buffer.alloc(32), bytes]))).toBe(may);
  expect(isCanonicalSignature(bytes)).toBe(false);
});

describe('Wycheproof, ed25519_test.json', async () => {
  const key = await importVerifyingKey(jwkOf('fU0Of2FTpptiQrUiq77mhf2kQg-INLEIw72uNp71Sfo'));
  const verify = (message: string, signature: string) =>
    key.verify(Buffer.from(message, 'hex'), Buffer.from(signature, 'hex'));

  test.each([
    [
      '',
      'd4fbdb52bfa726b44d1786a8c0d171c3e62ca83c9e5bbe63de0bb2483f8fd6cc1429ab72cafc41ab56af02ff8fcc43b99bfe4c7ae940f60f38ebaa9d311c4007',
    ],
    [
      '54657374',
      '7c38e026f29e14aabd059a0f2db8b0cd783040609a8be684db12f82a27774ab07a9155711ecfaf7f99f277bad0c6ae7e39d4eef676573336a5c51eb6f946b30d',
    ],
  ])('a valid signature over %j', async (message, signature) => {
    expect(await verify(message, signature)).toBe(true);
    expect(await verify(message, signature.slice(0, -2))).toBe(false);
    expect(await verify(message, `${signature}00`)).toBe(false);
  });

  const hex = (value: bigint) => Buffer.from(encode(value, 0n), 'base64url').toString('hex');
  test.each(
    [0n, 1n, order, prime].flatMap((r) =>
      [0n, 1n, order - 1n, order, prime].map((s) => [hex(r), hex(s)] as const),
    ),
  )('no signature of the special values %s and %s', async (r, s) => {
    expect(await verify('3f', r + s)).toBe(false);
  });
});
