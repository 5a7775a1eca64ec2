import { createLocalJWKSet } from 'jose';
import type { TokenIssuer } from '../node/known-party.ts';
import type { AuthenticateOptions } from './authenticate-options.ts';
import { type KeySource, makeRemoteKeys } from './remote-keys.ts';
import { usableKeys } from './usable-keys.ts';

/**
 * The keys of an issuer, given or fetched.
 *
 * @throws {TypeError} Where neither or both are given, or none of the keys given can be used.
 */
export async function makeKeySource(
  { jwks, jwksUri }: TokenIssuer,
  context: Pick<AuthenticateOptions, 'fetch' | 'onEvent'>,
): Promise<KeySource> {
  if (jwksUri !== undefined && jwks === undefined) return makeRemoteKeys(jwksUri, context);
  if (jwks === undefined || jwksUri !== undefined)
    throw new TypeError('An issuer of tokens needs either `jwks` or `jwksUri`.');
  const usable = await usableKeys(jwks);
  if (usable.keys.length === 0)
    throw new TypeError('None of the keys of an issuer of tokens can be used: see the algorithms of tokens.');
  const keys = createLocalJWKSet(usable);
  return async () => keys;
}
