import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientOptions, createClient, type ExchangeClient, type Fetch } from '@amparo/client';
import { pinKeys, scopes, verifyLog } from '@amparo/core/exchange';
import { exampleProtocol } from '@amparo/privacy';
import { createNode, type ExchangeNode } from '@amparo/server';
import { serve } from '@amparo/server/node';
import { openSqliteStore } from '@amparo/server/sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientKey, nodeKey } from './_keys.ts';
import { exampleBody, failureOf, quick } from './_start.ts';

/** The client and the node as they are, over HTTP: what one says, the other takes. */
let client: ExchangeClient;
let stop: () => Promise<void>;
let options: ClientOptions;

beforeAll(async () => {
  const store = await openSqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'client-')), 'node.sqlite') });
  let node: ExchangeNode | undefined;
  const { url, close } = await serve((request, facts) => (node as ExchangeNode).fetch(request, facts));
  node = await createNode({
    partyId: 'org-legal-aid',
    publicUrl: url,
    store,
    signingKey: nodeKey,
    protocol: exampleProtocol,
    parties: [
      {
        // Its own case system sends to it.
        partyId: 'org-legal-aid',
        scopes: scopes.map(({ scope }) => scope),
        keys: [clientKey.publicJwk],
      },
    ],
    rates: { reads: { perSecond: 1e6, burst: 1e6 }, writes: { perSecond: 1e6, burst: 1e6 } },
  });
  options = {
    url,
    credentials: { signingKey: clientKey },
    pinnedKeys: { party: 'org-legal-aid', keys: [nodeKey.publicJwk] },
    retries: quick,
  };
  client = createClient(options);
  stop = async () => {
    await close();
    await node?.close();
    await store.close();
  };
});
afterAll(() => stop());

const purpose = 'referral';

/** A referral that the organisation makes. */
function referral() {
  return {
    ...exampleBody('submitRecord'),
    referralId: crypto.randomUUID(),
    fromOrg: { organisationId: 'org-legal-aid' },
    toOrg: { organisationId: 'org-harbour' },
  };
}

test('a referral is sent, read, followed, and consent to it taken back', async () => {
  const sent = referral();
  const first = await client.submitRecord(sent, { purpose });
  expect(first).toMatchObject({ outcome: 'accepted', version: 1, receiptVerified: true });
  expect(await client.submitRecord(sent, { purpose })).toMatchObject({
    outcome: 'unchanged',
    etag: first.etag,
  });

  const { record, etag } = await client.readRecord('referral', sent.referralId, { purpose });
  expect(record).toMatchObject({ recordType: 'referral', referralId: sent.referralId });
  expect(
    await client.readRecord('referral', sent.referralId, { purpose, ifNoneMatch: etag }),
  ).toBeUndefined();
  const changed = { ...sent, priority: 'routine-2w', dueBy: '2026-03-20T08:30:00+08:00' };
  const second = await client.replaceRecord('referral', sent.referralId, changed, { purpose, etag });
  expect(second).toMatchObject({ version: 2, receiptVerified: true });
  const late = client.replaceRecord('referral', sent.referralId, sent, { purpose, etag });
  expect(await failureOf(late)).toMatchObject({ code: 'precondition-failed', tries: 1 });
  expect(await client.readReceipt(second.receipt.receiptId)).toEqual({
    ...second.receipt,
    receiptVerified: true,
  });

  const kinds: string[] = [];
  for await (const { changes } of client.changes({ limit: 1 }))
    kinds.push(...changes.filter(({ recordId }) => recordId === sent.referralId).map(({ kind }) => kind));
  expect(kinds).toEqual(['added', 'replaced']);

  const subject = { recordType: 'referral', recordId: sent.referralId, consentId: 'consent-1' };
  const withdrawn = await client.withdrawConsent({ ...subject, withdrawnAt: '2026-09-01T10:00:00+07:00' });
  expect(withdrawn).toMatchObject({ ...subject, receiptVerified: true });
});

test('what the node refuses says why', async () => {
  const { provenance: _, ...faulty } = referral() as ReturnType<typeof referral> & { provenance?: unknown };
  const failure = await failureOf(client.submitRecord(faulty, { purpose }));
  expect(failure).toMatchObject({ code: 'record-refused', retryable: false });
  expect(failure.message).toContain('/provenance core.missing-field');
  const unknown = client.readRecord('referral', 'unknown', { purpose });
  expect(await failureOf(unknown)).toMatchObject({ code: 'not-found' });
  const stranger = createClient({ ...options, credentials: { token: async () => 'unknown' } });
  expect(await failureOf(stranger.readRecord('referral', 'unknown', { purpose }))).toMatchObject({
    code: 'unauthenticated',
    tries: 2,
  });
});

test('a batch of many, of some that are no records', async () => {
  const good = Array.from({ length: 300 }, referral);
  const lines = [...good.slice(0, 150), { recordType: 'referral' }, ...good.slice(150)];
  const result = await client.submitBatch(lines, { purpose });
  expect(result).toMatchObject({
    outcome: { accepted: 300, unchanged: 0, rejected: 1 },
    receiptVerified: true,
  });
  expect(result.rejected).toMatchObject([{ position: 150, reason: 'record-refused' }]);
  const ids = new Set<string>(good.map(({ referralId }) => referralId));
  for await (const { recordId } of client.records({ recordType: 'referral', purpose, limit: 100 }))
    ids.delete(recordId);
  expect(ids.size).toBe(0);
});

test('what the node tells of itself', async () => {
  const nobody = createClient({ url: options.url });
  expect((await nobody.capabilities()).partyId).toBe('org-legal-aid');
  expect((await nobody.keys()).keys[0]?.kid).toBe(nodeKey.kid);
  expect([await nobody.health(), await nobody.ready()]).toEqual([true, true]);
  expect((await nobody.openApi()).openapi).toBe('3.1.0');
});

test('the log holds', async () => {
  const lines: string[] = [];
  const heads: string[] = [];
  for await (const page of client.readLog({ limit: 50 })) {
    lines.push(...page.lines);
    heads.push(page.head.head);
  }
  const keys = await pinKeys([{ party: 'org-legal-aid', keys: [nodeKey.publicJwk] }]);
  expect(await verifyLog(lines, { heads: [...new Set(heads)], keys })).toMatchObject({ ok: true });
  expect(lines.length).toBeGreaterThan(5);
});

type Loss = 'none' | 'before' | 'after' | 'within' | 'twice';

/** A connection of which requests and answers get lost. */
function lossy(losses: Loss[]): Fetch {
  return async (url, init) => {
    const loss = losses.shift() ?? 'none';
    if (loss === 'before') throw new TypeError('lost');
    if (loss === 'twice') await (await fetch(url, init)).text();
    const response = await fetch(url, init);
    if (loss === 'none' || loss === 'twice') return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (loss === 'after') throw new TypeError('lost');
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
      pull: (controller) => controller.error(new TypeError('cut off')),
    });
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

test('whatever is lost between client and node, each record is there once and has one receipt', async () => {
  const loss = fc.constantFrom<Loss>('none', 'before', 'after', 'within', 'twice');
  // Credentials that are refused again are not made anew a second time.
  const schedule = fc
    .array(loss, { maxLength: 5 })
    .filter((losses) => losses.filter((one) => one === 'twice').length < 2);
  await fc.assert(
    fc.asyncProperty(schedule, fc.boolean(), async (losses, isBatch) => {
      const records = [referral(), referral()] as const;
      const idempotencyKey = crypto.randomUUID();
      const send = async (way: Partial<ClientOptions>) => {
        const one = createClient({ ...options, ...way });
        const { receipt } = isBatch
          ? await one.submitBatch(records, { purpose, idempotencyKey })
          : await one.submitRecord(records[0], { purpose, idempotencyKey });
        return receipt;
      };
      const receipt = await send({ fetch: lossy([...losses]) });
      expect(receipt.outcome).toEqual({ accepted: isBatch ? 2 : 1, unchanged: 0, rejected: 0 });
      expect(await send({})).toEqual(receipt);
    }),
    { numRuns: 40 },
  );
});
