/** How often and for how long a request is sent again. */
export interface RetryPolicy {
  /** How often it is sent at most, the first time included. */
  readonly tries: number;
  /** Milliseconds: the first pause is a random part of this, each further one of twice as much. */
  readonly firstPause: number;
  /** Milliseconds: pauses are never longer, unless the node asks for it in Retry-After. */
  readonly longestPause: number;
  /** Milliseconds from the first failure on, after which no try begins. To end one that runs, use a signal. */
  readonly totalTime: number;
}

/** Used unless another is given: up to a minute of pauses. */
const defaultRetryPolicy: RetryPolicy = {
  tries: 8,
  firstPause: 500,
  longestPause: 30_000,
  totalTime: 300_000,
};

/** The policy of a client. */
export function retryPolicyOf(given: Partial<RetryPolicy> | false | undefined): RetryPolicy {
  if (given === false) return { ...defaultRetryPolicy, tries: 1 };
  const policy = { ...defaultRetryPolicy, ...given };
  if (Object.values(policy).some((value) => !(Number.isFinite(value) && value >= 0)) || policy.tries < 1)
    throw new TypeError('The members of `retries` are numbers of 0 and more, and `tries` is at least 1.');
  return policy;
}
