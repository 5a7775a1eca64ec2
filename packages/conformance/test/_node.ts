import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fixture, type Role, roles } from '@amparo/conformance';
import { generateSigningKey, importSigningKey } from '@amparo/core/exchange';
import { createNode, type ExchangeNode, type KnownParty, type NodeOptions, type Store } from '@amparo/server';
import { serve } from '@amparo/server/node';
import { openSqliteStore } from '@amparo/server/sqlite';

/** Rates that no test reaches. */
const noRates = {
  reads: { perSecond: 1e6, burst: 1e6 },
  writes: { perSecond: 1e6, burst: 1e6 },
  unknown: { perSecond: 1e6, burst: 1e6 },
};

/** A node that is set up as a fixture says. */
export async function makeNode(
  fixture: Fixture,
  publicUrl: string,
  store: Store,
  options: Partial<NodeOptions> = {},
): Promise<ExchangeNode> {
  return createNode({
    partyId: fixture.parties.receiver.partyId,
    publicUrl,
    store,
    signingKey: await importSigningKey(await generateSigningKey()),
    parties: await partiesOf(fixture),
    protocol: fixture.protocol,
    rates: noRates,
    ...options,
  });
}

/** The same, served over HTTP. */
export async function serveNode(
  fixture: Fixture,
  store: Store,
  options: Partial<NodeOptions> = {},
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  let node: ExchangeNode | undefined;
  const { url, close } = await serve((request, facts) => (node as ExchangeNode).fetch(request, facts));
  node = await makeNode(fixture, url, store, options);
  return {
    url,
    stop: async () => {
      await close();
      await node.close();
    },
  };
}

/** An empty store in a file of its own. */
export function openStore(): Promise<Store> {
  return openSqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'conformance-')), 'node.sqlite') });
}

/** The parties of a fixture as a node knows them: by their public keys. */
async function partiesOf({ parties }: Fixture): Promise<readonly KnownParty[]> {
  return Promise.all(
    (Object.keys(roles) as Role[]).map(async (role) => {
      const { partyId, key, scopes } = parties[role];
      return { partyId, scopes, keys: [(await importSigningKey(key)).publicJwk] };
    }),
  );
}
