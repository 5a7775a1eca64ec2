import type { Family, RecordType } from '@amparo/core';
import type { Capabilities, PublicJwk, SigningKey } from '@amparo/core/exchange';
import type { Validator } from '@amparo/validate';
import type { Authenticate } from '../http/caller.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import type { SharingDesk } from '../sharing/sharing-desk.ts';
import type { Store } from '../store/store.ts';
import type { Writer } from '../writer/writer.ts';
import type { KnownParty } from './known-party.ts';
import type { NodeEvent } from './node-event.ts';
import type { NodeLimits } from './node-limits.ts';

/** What the operations of a node work with. */
export interface NodeParts {
  readonly partyId: string;
  readonly publicUrl: string;
  readonly store: Store;
  readonly writer: Writer;
  readonly signingKey: SigningKey;
  readonly publicKeys: readonly PublicJwk[];
  readonly parties: ReadonlyMap<string, KnownParty>;
  /** The party that an id in a record stands for. */
  readonly partyNamed: (organisationId: string) => string | undefined;
  readonly families: readonly Family[];
  readonly recordTypes: ReadonlyMap<string, RecordType>;
  readonly validator: Validator;
  readonly sharing: SharingDesk;
  readonly authenticate: Authenticate;
  readonly rates: RateLimits;
  readonly capabilities: Capabilities;
  readonly limits: NodeLimits;
  readonly spoolFolder: string;
  /** The batches that are being taken, by sender and key. */
  readonly running: Set<string>;
  readonly now: () => number;
  readonly tell: (event: NodeEvent) => void;
  /** Says that there may be messages to deliver. */
  readonly nudge: () => void;
  /** Whether the node shuts down. */
  readonly isClosing: () => boolean;
}
