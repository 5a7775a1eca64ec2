import type { PostResult } from './network/post-result.ts';
import { readRetryAfter } from './next-try.ts';

/** What the answer of a recipient, or its silence, means. */
export interface Verdict {
  readonly isDelivered: boolean;
  /** A word of a program. */
  readonly reason?: string;
  /** It says that it is not there any more (410): it is left alone for long. */
  readonly isGone?: boolean;
  /** Until when it asks to be left alone, in milliseconds since 1970. */
  readonly notBefore?: number;
}

/** Statuses that tell an operator what to mend; of others only the class is told. */
const telling = new Set([401, 403, 404, 408, 410, 425, 429, 500, 502, 503, 504]);

/**
 * Only 2xx is a delivery. Everything else is tried again, refusals (4xx) too: the body holds ids and nothing that could be wrong, so
 * that it is refused means that something is not set up as it should be, and that can be mended within the day that the tries take.
 * Redirects are not followed.
 */
export function judge(result: Exclude<PostResult, { kind: 'withheld' }>, now: number): Verdict {
  if (result.kind === 'failed') return { isDelivered: false, reason: result.reason };
  const { status, retryAfter } = result;
  if (status >= 200 && status <= 299) return { isDelivered: true };
  const reason = telling.has(status) ? `status-${status}` : `status-${Math.floor(status / 100)}xx`;
  const notBefore = status === 429 || status === 503 ? readRetryAfter(retryAfter, now) : undefined;
  return {
    ...{ isDelivered: false, reason, isGone: status === 410 },
    ...(notBefore !== undefined && { notBefore }),
  };
}
