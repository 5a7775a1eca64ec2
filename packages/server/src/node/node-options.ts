import type { Family } from '@amparo/core';
import type { PublicJwk, SigningKey } from '@amparo/core/exchange';
import type { RateLimitOptions } from '../limits/rate-limits.ts';
import type { WebhookNetwork } from '../outbox/network/webhook-network.ts';
import type { Store } from '../store/store.ts';
import type { WriterOptions } from '../writer/writer.ts';
import type { KnownParty, TokenIssuer } from './known-party.ts';
import type { NodeEvent } from './node-event.ts';
import type { NodeLimits } from './node-limits.ts';

/** What a node is made of. */
export interface NodeOptions {
  /** The party whose node this is. */
  readonly partyId: string;
  /** Ids by which records name that party, besides its `partyId`. */
  readonly organisationIds?: readonly string[];
  /** Where the world reaches the node, without a path: `https://node.example.org`. Signatures cover it. */
  readonly publicUrl: string;
  readonly store: Store;
  /** Signs receipts and heads of the log. */
  readonly signingKey: SigningKey;
  /** Earlier keys, by which older receipts are verified. */
  readonly retiredKeys?: readonly PublicJwk[];
  /** Who may call. The node's own systems call as its own party. */
  readonly parties: readonly KnownParty[];
  /** Whose bearer tokens are accepted; without any, requests have to be signed. */
  readonly issuers?: readonly TokenIssuer[];
  /** The information-sharing protocol, as its JSON says it; without one, nothing goes to or comes from others. */
  readonly protocol?: unknown;
  /** The families whose records are exchanged; all of Amparo when absent. */
  readonly families?: readonly Family[];
  readonly limits?: Partial<NodeLimits>;
  /** How much each caller may ask for. */
  readonly rates?: RateLimitOptions;
  /** Which networks notices may go to, where that is not the world. */
  readonly webhookNetwork?: WebhookNetwork;
  readonly writer?: WriterOptions;
  /** Where large requests wait until they are read whole: a folder that nobody else can read. The system's when absent. */
  readonly spoolFolder?: string;
  /** Receives what the operator is told. */
  readonly onEvent?: (event: NodeEvent) => void;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}
