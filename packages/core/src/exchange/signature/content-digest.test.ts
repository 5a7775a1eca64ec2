import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContentDigest, contentDigest } from '../index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

// RFC 9530, Appendix A and B.
test.each([
  ['{"hello": "world"}\n', 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:'],
  ['', 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:'],
])('the digest of %j is the published one', async (body, digest) => {
  expect(await contentDigest(bytesOf(body))).toBe(digest);
  expect(await checkContentDigest(digest, bytesOf(body))).toBeUndefined();
});

test('digests are as Node makes them, and any other body is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.uint8Array(), async (body, other) => {
      const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
      expect(await contentDigest(body)).toBe(digest);
      const same = body.length === other.length && body.every((byte, at) => byte === other[at]);
      expect(await checkContentDigest(digest, other)).toBe(same ? undefined : 'digest-wrong');
    }),
  );
});

const right = 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:';
test.each([
  [undefined, 'digest-missing'],
  ['', 'digest-malformed'],
  [' ', 'digest-malformed'],
  [`${right} `, 'digest-unsupported'],
  ['sha-256=RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=', 'digest-malformed'],
  ['sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDh=:', 'digest-malformed'],
  ['sha-256=:RK_0qy18MlBSVnWgjwz6lZEWjP_lF5HF9bvEF8FabDg=:', 'digest-malformed'],
  ['sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8Fa:', 'digest-malformed'],
  ['SHA-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:', 'digest-malformed'],
  [`${right}, ${right}`, 'digest-unsupported'],
  [`md5=:Sd/dVLAcvNLSq16eXua5uQ==:, ${right}`, 'digest-unsupported'],
  [
    'sha-512=:YMAam51Jz/jOATT6/zvHrLVgOYTGFy1d6GJiOHTohq4yP+pgk4vf2aCsyRZOtw8MjkM7iw7yZ/WkppmM44T3qg==:',
    'digest-unsupported',
  ],
  ['unixsum=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:', 'digest-unsupported'],
])('%j is refused as %s', async (value, reason) => {
  expect(await checkContentDigest(value, bytesOf('{"hello": "world"}\n'))).toBe(reason);
});
