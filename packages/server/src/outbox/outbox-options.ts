import type { KnownParty } from '../node/known-party.ts';
import type { DeliveryEvent, FailureEvent } from '../node/node-event.ts';
import type { Store } from '../store/store.ts';
import type { LeasedMessage } from '../store/stored.ts';
import type { WebhookNetwork } from './network/webhook-network.ts';

/** What deliveries need. */
export interface OutboxOptions {
  readonly store: Store;
  /** Where recipients are told. Those of whom nothing is known, or no webhook, cannot be told anything. */
  readonly parties: readonly Pick<KnownParty, 'partyId' | 'webhook'>[];
  /** Decides again, at this moment, whether a message may go to its recipient. False stops it for good. */
  readonly mayDeliver: (message: LeasedMessage) => boolean | Promise<boolean>;
  readonly onEvent?: (event: DeliveryEvent | FailureEvent) => void;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Gives numbers from 0 up to but not including 1, to spread tries over time. */
  readonly random?: () => number;
  readonly network?: WebhookNetwork;
  readonly limits?: Partial<OutboxLimits>;
}

/** How much is delivered at once, and how long things may take; times are milliseconds. */
export interface OutboxLimits {
  /** How often a message is tried before it is set aside. */
  readonly tries: number;
  /** How many messages are sent to one recipient at a time. */
  readonly perRecipient: number;
  /** How many messages of one recipient are leased at a time. */
  readonly each: number;
  /** How many messages are leased at a time. */
  readonly most: number;
  /** How long a lease lasts; longer than `each` messages take when each of them takes its whole time. */
  readonly lease: number;
  /** How long to wait before looking again for what is due. */
  readonly poll: number;
  /** How long to wait at least. */
  readonly pause: number;
  /** How long a connection may take to be made. */
  readonly connect: number;
  /** How long a delivery may take, from the look-up of the name to the head of the answer. */
  readonly total: number;
  /** How long a recipient that fails is left alone, at first and at most. */
  readonly firstBreak: number;
  readonly longestBreak: number;
  /** How long `stop` waits for what is being sent. */
  readonly stop: number;
}

export const defaultOutboxLimits: OutboxLimits = {
  tries: 8,
  perRecipient: 2,
  each: 8,
  most: 1000,
  lease: 120_000,
  poll: 1000,
  pause: 10,
  connect: 5000,
  total: 15_000,
  firstBreak: 30_000,
  longestBreak: 3_600_000,
  stop: 10_000,
};
