import { ExchangeError } from '../errors/exchange-error.ts';
import { ExchangeProblemError } from '../errors/exchange-problem-error.ts';
import { pause } from './pause.ts';
import type { RetryPolicy } from './retry-policy.ts';

/** Refusals of who is asking, after which credentials that are made anew may be taken. */
const ofCredentials: readonly string[] = ['signature-refused', 'unauthenticated'];

/** What one try of a request knows of those before it. */
export interface Try {
  /** From 1. */
  readonly number: number;
  /** Whether the credentials of the one before were refused. */
  readonly renew: boolean;
}

/**
 * Does something until it succeeds, fails for good, or the policy says that it is enough. What is no `ExchangeError` fails
 * for good: it comes from the caller's own code.
 *
 * Refused credentials are tried once more: the platform may have sent a request twice by itself, when a kept connection
 * broke, and a signature is taken once; and a token can run out on its way.
 */
export async function withRetries<T>(
  { tries, firstPause, longestPause, totalTime }: RetryPolicy,
  signal: AbortSignal | undefined,
  attempt: (attempted: Try) => Promise<T>,
): Promise<T> {
  let end = Number.POSITIVE_INFINITY;
  let hasRenewed = false;
  let renew = false;
  for (let number = 1; ; number += 1) {
    signal?.throwIfAborted();
    try {
      return await attempt({ number, renew });
    } catch (error) {
      signal?.throwIfAborted();
      end = Math.min(end, performance.now() + totalTime);
      renew = !hasRenewed && error instanceof ExchangeProblemError && ofCredentials.includes(error.code);
      hasRenewed ||= renew;
      if (!(error instanceof ExchangeError) || !(error.retryable || renew) || number >= tries) throw error;
      const most = Math.min(longestPause, firstPause * 2 ** (number - 1));
      const wait = (error.retryAfter ?? 0) * 1000 + (renew ? 0 : Math.random() * most);
      if (performance.now() + wait > end) throw error;
      await pause(wait, signal);
    }
  }
}
