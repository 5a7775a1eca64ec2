import type { Store } from '../store/store.ts';
import { failureOf } from '../telemetry/failure-of.ts';
import type { NodeEvent } from './node-event.ts';

/** What is forgotten, and how often it is looked for; times are milliseconds. */
export interface HousekeepingOptions {
  readonly store: Pick<Store, 'purge'>;
  /** For how long an idempotency key is remembered. */
  readonly keptKeys: number;
  readonly now: () => number;
  readonly tell: (event: NodeEvent) => void;
  readonly every?: number;
}

/** Messages that were delivered or stopped are kept for so long, without their payload, for whoever asks what became of them. */
const keptMessages = 30 * 24 * 3600 * 1000;

/**
 * Forgets again and again what is no longer needed: nonces whose signatures have run out, answers that nobody asks for any
 * more, messages that are through. Several processes may do so at once. Gives what ends it.
 */
export function startHousekeeping({
  store,
  keptKeys,
  now,
  tell,
  every = 600_000,
}: HousekeepingOptions): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(async () => {
      const at = now();
      try {
        await store.purge({
          noncesUntil: at,
          submissionsBefore: at - keptKeys,
          messagesBefore: at - keptMessages,
        });
      } catch (error) {
        tell(failureOf('purge', error));
      }
    });
  }, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
