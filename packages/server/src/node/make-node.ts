import { tmpdir } from 'node:os';
import type { Capabilities } from '@amparo/core/exchange';
import { families as allFamilies, createValidator } from '@amparo/validate';
import { makeAuthenticate } from '../auth/make-authenticate.ts';
import { handle } from '../http/handler.ts';
import type { RequestFacts } from '../http/request-facts.ts';
import { makeRateLimits } from '../limits/rate-limits.ts';
import { checkWebhook } from '../outbox/check-webhook.ts';
import { type Outbox, startOutbox } from '../outbox/start-outbox.ts';
import { Policies } from '../sharing/policies.ts';
import { SharingDesk } from '../sharing/sharing-desk.ts';
import { Writer } from '../writer/writer.ts';
import { capabilitiesOf } from './capabilities-of.ts';
import { startHousekeeping } from './housekeeping.ts';
import { mayDeliver } from './may-deliver.ts';
import { defaultNodeLimits } from './node-limits.ts';
import type { NodeOptions } from './node-options.ts';
import { NodeOptionsError } from './node-options-error.ts';
import type { NodeParts } from './node-parts.ts';

/** The exchange of one organisation, to be put behind any server that speaks `Request` and `Response`. */
export interface ExchangeNode {
  /** Answers a request. Never rejects. */
  fetch(request: Request, facts?: RequestFacts): Promise<Response>;
  readonly capabilities: Capabilities;
  /** Takes no more requests, and settles when all that was accepted is stored. The store stays open. */
  close(): Promise<void>;
}

/**
 * Makes a node of the exchange: what answers the requests of the contract, stores what it accepts, decides anew at each step
 * who may have what, and delivers notices to those who want them.
 *
 * @throws {NodeOptionsError} Where the options cannot be used; it names the option and the places in it.
 * @example
 * ```ts
 * import { mkdtempSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { generateSigningKey, importSigningKey } from '@amparo/core/exchange';
 * import { createNode } from '@amparo/server';
 * import { openSqliteStore } from '@amparo/server/sqlite';
 *
 * const store = await openSqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'node-')), 'amparo.sqlite') });
 * const node = await createNode({
 *   partyId: 'org-harbour',
 *   publicUrl: 'https://node.harbour.example',
 *   store,
 *   signingKey: await importSigningKey(await generateSigningKey()),
 *   parties: [],
 * });
 * const answer = await node.fetch(new Request('https://node.harbour.example/v1/capabilities'));
 * console.log(answer.status); // 200
 * await node.close();
 * await store.close();
 * ```
 */
export async function createNode(options: NodeOptions): Promise<ExchangeNode> {
  const { parts, close } = await assemble(options);
  return {
    fetch: (request, facts) => handle(parts, request, facts),
    capabilities: parts.capabilities,
    close,
  };
}

async function assemble(options: NodeOptions): Promise<{ parts: NodeParts; close: () => Promise<void> }> {
  const { partyId, store, signingKey, retiredKeys = [], parties, issuers, families = allFamilies } = options;
  const { onEvent, now = Date.now } = options;
  const recordTypes = new Map(
    families.flatMap(({ records }) => records.map(({ record }) => [record.type, record] as const)),
  );
  const known = new Map(parties.map((party) => [party.partyId, party]));
  if (known.size < parties.length) throw new NodeOptionsError('parties', [], 'Name each party once.');
  const namesOf = new Map([
    [partyId, options.organisationIds ?? []],
    ...parties.map(({ partyId: id, organisationIds = [] }) => [id, organisationIds] as const),
  ]);
  const policies = new Policies(options.protocol, [...recordTypes.values()], partyId);
  const authenticate = await makeAuthenticate({
    parties,
    ...(issuers && { issuers }),
    ...(onEvent && { onEvent }),
  });
  for (const { webhook } of parties) if (webhook) await checkWebhook(webhook, options.webhookNetwork);
  const limits = { ...defaultNodeLimits, ...options.limits };
  const writer = new Writer(store, options.writer);
  let isClosing = false;
  let outbox: Outbox | undefined;
  const parts: NodeParts = {
    partyId,
    publicUrl: readPublicUrl(options.publicUrl),
    store,
    writer,
    signingKey,
    publicKeys: [signingKey.publicJwk, ...retiredKeys],
    parties: known,
    partyNamed: lookUpNames(namesOf),
    families,
    recordTypes,
    validator: createValidator(families),
    sharing: new SharingDesk(partyId, policies, namesOf),
    authenticate,
    rates: makeRateLimits(options.rates),
    capabilities: capabilitiesOf(options, families, limits),
    limits,
    spoolFolder: options.spoolFolder ?? tmpdir(),
    running: new Set(),
    now,
    tell: (event) => onEvent?.(event),
    nudge: () => outbox?.nudge(),
    isClosing: () => isClosing,
  };
  if (parties.some(({ webhook }) => webhook))
    outbox = startOutbox({
      store,
      parties,
      mayDeliver: (message) => mayDeliver(message, parts),
      now,
      ...(onEvent && { onEvent }),
      ...(options.webhookNetwork && { network: options.webhookNetwork }),
    });
  const endHousekeeping = startHousekeeping({
    store,
    keptKeys: limits.keyRetentionSeconds * 1000,
    now,
    tell: parts.tell,
  });
  const close = async () => {
    isClosing = true;
    await endHousekeeping();
    await outbox?.stop();
    await writer.close();
  };
  return { parts, close };
}

/** The party that an id in a record stands for: its own id, or one of those that records know it by. */
function lookUpNames(
  names: ReadonlyMap<string, readonly string[]>,
): (organisationId: string) => string | undefined {
  const byName = new Map<string, string>();
  for (const [partyId, others] of names)
    for (const name of [partyId, ...others]) {
      const other = byName.get(name);
      if (other !== undefined && other !== partyId)
        throw new NodeOptionsError('organisationIds', [], 'Two parties have one id between them.');
      byName.set(name, partyId);
    }
  return (organisationId) => byName.get(organisationId);
}

function readPublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && ['https:', 'http:'].includes(url.protocol) && url.pathname === '/' && url.search === '';
  if (!url || !isPlain || url.username !== '' || url.hash !== '')
    throw new NodeOptionsError('publicUrl', [], 'Write it as https://node.example.org, without a path.');
  return url.origin;
}
