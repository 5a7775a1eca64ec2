import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { Refusal } from '../http/refusal.ts';
import { failureOf } from '../telemetry/failure-of.ts';
import type { AuthenticateOptions } from './authenticate-options.ts';
import { fetchKeySet } from './fetch-key-set.ts';

/** The keys of an issuer at a moment, milliseconds since 1970. Throws a `Refusal` where there are none. */
export type KeySource = (now: number) => Promise<JWTVerifyGetKey>;

/** How long keys are used, in milliseconds. */
const keyTimes = {
  /** After this they are fetched anew, so that a key that was withdrawn is no longer used. */
  refresh: 10 * 60_000,
  /** Between two fetches, whether they succeed or not and however many keys are asked for. */
  cooldown: 30_000,
  /** While the issuer cannot be reached. */
  keep: 24 * 3_600_000,
  /** For one fetch. */
  timeout: 5000,
} as const;

/**
 * Keys that an issuer publishes. `jose` fetches them, one fetch at a time, and never lets an older answer replace a newer one.
 * Here is what it leaves open: the pause after a fetch that failed, the last good keys while the issuer is down, and their end.
 */
export function makeRemoteKeys(
  address: string,
  { fetch: fetchBy = fetch, onEvent }: Pick<AuthenticateOptions, 'fetch' | 'onEvent'>,
): KeySource {
  const remote = createRemoteJWKSet(readAddress(address), {
    // When to fetch is decided here, by the clock of the node.
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
    timeoutDuration: keyTimes.timeout,
    [customFetch]: (url, init) => fetchKeySet(fetchBy, url, init),
  });
  let fetchedAt: number | undefined;
  let triedAt: number | undefined;
  let trying: Promise<boolean> | undefined;

  /** Fetches the keys, unless that was tried a moment ago; says whether they are new. */
  const refresh = (now: number): Promise<boolean> => {
    if (trying !== undefined) return trying;
    if (triedAt !== undefined && Math.abs(now - triedAt) < keyTimes.cooldown) return Promise.resolve(false);
    triedAt = now;
    trying = remote
      .reload()
      .then(
        () => {
          fetchedAt = now;
          return true;
        },
        (error: unknown) => {
          onEvent?.(failureOf('tokens', error));
          return false;
        },
      )
      .finally(() => {
        trying = undefined;
      });
    return trying;
  };

  return async (now) => {
    if (fetchedAt === undefined || now - fetchedAt >= keyTimes.refresh) await refresh(now);
    // Not the fault of the token, and over when the issuer is back.
    if (fetchedAt === undefined || now - fetchedAt >= keyTimes.keep)
      throw new Refusal('unavailable', {
        reason: 'token-keys-missing',
        retryAfter: keyTimes.cooldown / 1000,
      });
    const keyFor: JWTVerifyGetKey = async (header, token) => {
      try {
        return await remote(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey) || !(await refresh(now))) throw error;
        return remote(header, token);
      }
    };
    return keyFor;
  };
}

function readAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw new TypeError('The `jwksUri` of an issuer of tokens must be an https address without credentials.');
  return url;
}
