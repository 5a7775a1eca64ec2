import { vi } from 'vitest';
import type { DeliveryEvent, FailureEvent } from '../src/node/node-event.ts';
import type { OutboxLimits, OutboxOptions } from '../src/outbox/outbox-options.ts';
import { type Outbox, startOutbox } from '../src/outbox/start-outbox.ts';
import type { Store } from '../src/store/store.ts';
import type { Receiver } from './_receiver.ts';
import { noon } from './_writes.ts';

/** A clock that stands still until it is set. */
export interface Clock {
  now: number;
}

/** Deliveries under way, and what they told. */
export interface Watched {
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly events: (DeliveryEvent | FailureEvent)[];
  /** Of the deliveries: `message: outcome reason`. */
  readonly endings: () => string[];
}

/** Starts deliveries to receivers, quick to look again; parties are named as in `receivers`. */
export function watchDeliveries(
  store: Store,
  receivers: Readonly<Record<string, Pick<Receiver, 'url' | 'secret'>>>,
  more: Omit<Partial<OutboxOptions>, 'limits'> & {
    readonly limits?: Partial<OutboxLimits>;
    readonly clock?: Clock;
  } = {},
): Watched {
  const clock = more.clock ?? { now: noon };
  const events: (DeliveryEvent | FailureEvent)[] = [];
  const outbox = startOutbox({
    store,
    parties: Object.entries(receivers).map(([partyId, { url, secret }]) => ({
      partyId,
      webhook: { url, secret },
    })),
    mayDeliver: () => true,
    onEvent: (event) => events.push(event),
    now: () => clock.now,
    network: { allowInsecure: true },
    ...more,
    limits: { poll: 5, pause: 1, ...more.limits },
  });
  return {
    ...{ outbox, clock, events },
    endings: () =>
      events.flatMap((event) =>
        event.event === 'delivery'
          ? [`${event.messageId}: ${event.outcome}${event.reason === undefined ? '' : ` ${event.reason}`}`]
          : [],
      ),
  };
}

/** Waits until something is so; fails as the expectations in it do when it never is. */
export const waitUntil = (expectation: () => unknown): Promise<unknown> =>
  vi.waitFor(expectation, { timeout: 30_000, interval: 5 });
