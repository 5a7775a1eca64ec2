import { type ClientOptions, createClient, type ExchangeClient } from '@amparo/client';
import type { PartyKeys } from '@amparo/core/exchange';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { type ClientKey, readClientKey } from './client-key.ts';
import { readPartyKeys } from './party-keys.ts';

/** Whether an address is one of this machine. */
function isHere(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/u.test(host);
}

type Retries = NonNullable<ClientOptions['retries']>;

/** What every command that talks to a node takes. */
export interface NodeOptions {
  readonly key: string;
  /** The file with the keys of the party whose node it is. */
  readonly keys?: string;
  /** Allows an address without TLS that is not of this machine. */
  readonly insecure?: boolean;
}

/** A node to talk to, and as whom. */
export interface Connection {
  readonly client: ExchangeClient;
  readonly own: ClientKey;
  /** The party whose node it says it is; with `keys`, the one that it must be. */
  readonly partyId: string;
  /** Ids by which records and people name that party, besides. */
  readonly organisationIds: readonly string[];
}

/**
 * Connects to a node. Where something is sent to it, the keys of its party have to be given, unless it runs on this machine:
 * whose node it is says the node itself, and anybody can say so.
 *
 * @throws {UsageError} for options that cannot be used.
 */
export async function connect(
  url: string,
  { key, keys, insecure }: NodeOptions,
  { isSending = false }: { readonly isSending?: boolean } = {},
): Promise<Connection> {
  if (isSending && keys === undefined && !isHere(url))
    throw new UsageError(
      'Give the public keys of the party whose node it is (--keys), as it gave them to you: anybody could say that they are it.',
    );
  const own = await readClientKey(key);
  const [pinned, ...more] = keys === undefined ? [] : await readPartyKeys(keys);
  if (more.length > 0)
    throw new UsageError('The file given with --keys must hold one party, that of the node.');
  const make = (retries: Retries) => makeClient(url, own, { allowHttp: insecure === true, pinned, retries });
  // Whoever mistyped an address should not wait for a minute; a node that has answered once is waited for.
  const { partyId } = await make({ tries: 3 }).capabilities();
  const client = make({});
  if (pinned && partyId !== pinned.party)
    throw new UsageError(
      `The keys given with --keys are of ${pinned.party}, and the node is that of ${partyId}.`,
    );
  return { client, own, partyId, organisationIds: pinned?.organisationIds ?? [] };
}

function makeClient(
  url: string,
  { signingKey }: ClientKey,
  {
    allowHttp,
    pinned,
    retries,
  }: {
    readonly allowHttp: boolean;
    readonly pinned: PartyKeys | undefined;
    readonly retries: Retries;
  },
): ExchangeClient {
  try {
    return createClient({
      url,
      credentials: { signingKey },
      allowHttp,
      userAgent: `amparo/${version}`,
      retries,
      ...(pinned && { pinnedKeys: pinned }),
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message);
  }
}
