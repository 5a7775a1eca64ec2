/** How keys of clients are imported, by what their JWK says. Ed25519 goes as `EdDSA`, which issuers know by that name. */
const algorithms: Readonly<Record<string, Parameters<typeof crypto.subtle.importKey>[2]>> = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
};

/** The key of a client, with the name of its algorithm in the assertion. */
export interface ClientKey {
  readonly key: Awaited<ReturnType<typeof crypto.subtle.importKey>>;
  readonly alg: string;
  readonly kid?: string;
}

/**
 * A private key as JWK, ready to sign assertions.
 *
 * @throws {TypeError} For a key of a kind that is not used here; it repeats nothing of it.
 */
export async function importClientKey(jwk: Readonly<Record<string, unknown>>): Promise<ClientKey> {
  const alg = algorithmOf(jwk);
  const algorithm = algorithms[alg];
  if (algorithm === undefined || typeof jwk.d !== 'string')
    throw new TypeError(
      '`privateKey` is no private JWK for EdDSA (Ed25519), ES256, ES384, PS256 or RS256; a key for RSA has to name its `alg`.',
    );
  const { kty, crv, x, y, d, n, e, p, q, dp, dq, qi } = jwk as Record<string, string>;
  const plain = Object.fromEntries(
    Object.entries({ kty, crv, x, y, d, n, e, p, q, dp, dq, qi }).filter(([, value]) => value !== undefined),
  );
  const key = await crypto.subtle.importKey('jwk', plain, algorithm, false, ['sign']).catch(() => {
    throw new TypeError('`privateKey` cannot be read: its parts do not belong together, or one is missing.');
  });
  return { key, alg, ...(typeof jwk.kid === 'string' && { kid: jwk.kid }) };
}

function algorithmOf({ kty, crv, alg }: Readonly<Record<string, unknown>>): string {
  if (kty === 'OKP' && crv === 'Ed25519') return 'EdDSA';
  if (kty === 'EC') return crv === 'P-256' ? 'ES256' : crv === 'P-384' ? 'ES384' : '';
  return kty === 'RSA' && (alg === 'PS256' || alg === 'RS256') ? alg : '';
}
