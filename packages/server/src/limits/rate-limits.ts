import { Refusal } from '../http/refusal.ts';
import { BoundedMap } from './bounded-map.ts';
import { type EmptyAt, put, type Rate } from './bucket.ts';
import { networkOf } from './network-of.ts';

/** How much one caller may ask for. */
export interface RateLimitOptions {
  /** Requests of one party that read. */
  readonly reads?: Rate;
  /** Requests of one party that write, batches included. */
  readonly writes?: Rate;
  /** Bytes in batches of one party. */
  readonly batchBytes?: Rate;
  /** Requests from one address (IPv6: one /64) whose caller is not known. */
  readonly unknown?: Rate;
  /** How many addresses are remembered, about 100 bytes each. */
  readonly maxAddresses?: number;
  /** A clock that only goes forward, in milliseconds from any moment. */
  readonly now?: () => number;
}

/** Used unless an operator sets others. */
const defaultRates = {
  reads: { perSecond: 200, burst: 1000 },
  writes: { perSecond: 1000, burst: 2000 },
  batchBytes: { perSecond: 16 << 20, burst: 256 << 20 },
  unknown: { perSecond: 5, burst: 100 },
  maxAddresses: 100_000,
} as const satisfies RateLimitOptions;

/** Counts what callers ask for. Each throws `Refusal('too-many-requests')`, with the seconds to wait, when it is too much. */
export interface RateLimits {
  readonly countRead: (party: string) => void;
  readonly countWrite: (party: string) => void;
  /** A batch, by its bytes as far as they are known. One that is larger than what is left passes, and the next one waits. */
  readonly countBatch: (party: string, bytes: number) => void;
  /** Bytes of a batch that were not known when it began. Never throws: they are here already. */
  readonly addBatchBytes: (party: string, bytes: number) => void;
  /**
   * A request whose caller is not known, after authentication failed or was not needed. Count it then and not before: who
   * shares an address with an attacker, and is known, is served.
   */
  readonly countUnknown: (remoteAddress: string | undefined) => void;
}

/**
 * Limits in the memory of this process: n processes allow n times as much. Memory is bounded by the number of parties and by
 * `maxAddresses`.
 */
export function makeRateLimits(options: RateLimitOptions = {}): RateLimits {
  const { reads, writes, batchBytes, unknown, maxAddresses } = { ...defaultRates, ...options };
  // A wall clock that is set back would make everybody wait.
  const now = options.now ?? (() => performance.now());
  const [readers, writers, batches] = [newBuckets(), newBuckets(), newBuckets()];
  for (const { perSecond, burst } of [reads, writes, batchBytes, unknown])
    if (!(perSecond > 0 && burst > 0)) throw new TypeError('A rate needs numbers above 0.');
  const addresses: Buckets = new BoundedMap<EmptyAt>(maxAddresses);

  return {
    countRead: (party) => count(readers, reads, party, 1, now()),
    countWrite: (party) => count(writers, writes, party, 1, now()),
    countBatch: (party, bytes) => {
      count(writers, writes, party, 1, now());
      count(batches, batchBytes, party, bytes, now());
    },
    addBatchBytes: (party, bytes) => {
      const from = Math.max(batches.get(party) ?? 0, now());
      batches.set(party, from + (bytes * 1000) / batchBytes.perSecond);
    },
    countUnknown: (remoteAddress) => count(addresses, unknown, networkOf(remoteAddress), 1, now()),
  };
}

type Buckets = Pick<Map<string, EmptyAt>, 'get'> & { set(key: string, emptyAt: EmptyAt): unknown };

function newBuckets(): Buckets {
  return new Map<string, EmptyAt>();
}

function count(buckets: Buckets, rate: Rate, key: string, units: number, now: number): void {
  const result = put(rate, buckets.get(key), units, now);
  if (!result.admitted) throw new Refusal('too-many-requests', { retryAfter: result.retryAfter });
  buckets.set(key, result.emptyAt);
}
