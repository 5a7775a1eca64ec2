/** How much may come: so many units a second, and so many at once after a pause. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/**
 * One bucket that empties at its rate (GCRA): all it holds is the moment at which it would be empty, in milliseconds of the
 * clock that the caller asks.
 */
export type EmptyAt = number;

/** What came of a try to put something into a bucket. */
export type Put =
  | { readonly admitted: true; readonly emptyAt: EmptyAt }
  | { readonly admitted: false; readonly retryAfter: number };

/**
 * Puts units into a bucket that has room left. What is more than the room is admitted whole and keeps the bucket full for as
 * long as it needs: something large passes, and is paid for afterwards.
 */
export function put(rate: Rate, emptyAt: EmptyAt | undefined, units: number, now: number): Put {
  const from = Math.max(emptyAt ?? now, now);
  const over = from - now - (rate.burst * 1000) / rate.perSecond;
  if (over >= 0) return { admitted: false, retryAfter: Math.floor(over / 1000) + 1 };
  return { admitted: true, emptyAt: from + (units * 1000) / rate.perSecond };
}
