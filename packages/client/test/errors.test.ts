import { inspect } from 'node:util';
import { createClient, ExchangeError } from '@amparo/client';
import { generateSigningKey, importSigningKey, type Receipt } from '@amparo/core/exchange';
import { describe, expect, test } from 'vitest';
import type { TestNode } from './_node.ts';
import { exampleBody, failureOf, quick, start } from './_start.ts';

/** A value that must be nowhere: in the record, and in what a hostile node writes. */
const canary = 'CANARY-7Q4K2M';
const record = { ...exampleBody('submitRecord'), subjectId: canary };
const purpose = 'referral';
const stranger = await importSigningKey(await generateSigningKey());

/** All that anybody could print of an error. */
function shown(error: Error): string {
  return [
    inspect(error, { depth: 20, showHidden: true, getters: false }),
    error.message,
    JSON.stringify(error),
  ].join();
}

describe('a receipt that proves nothing', () => {
  const forgeries: Readonly<Record<string, (node: TestNode) => void>> = {
    'other-body': (node) => {
      node.forge = (receipt) => ({
        ...receipt,
        contentDigest: 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:',
      });
    },
    'other-request': (node) => {
      node.forge = (receipt) => ({ ...receipt, idempotencyKey: 'another' });
    },
    'unknown-key': (node) => {
      node.signer = stranger;
    },
    'wrong-issuer': (node) => {
      node.forge = (receipt) => ({ ...receipt, issuer: 'somebody-else' });
    },
  };

  test.each(Object.keys(forgeries))('%s', async (reason) => {
    const { node, client } = await start();
    forgeries[reason]?.(node);
    const failure = await failureOf(client.submitRecord(record, { purpose }));
    expect(failure).toMatchObject({ name: 'ReceiptError', reason, tries: 1, operation: 'submitRecord' });
    expect((failure as unknown as { receipt: Receipt }).receipt.sender).toBe('shelter-desk');
    expect(shown(failure)).not.toContain('shelter-desk');
    if (reason !== 'other-body' && reason !== 'other-request') return;
    // Without pinned keys a receipt still has to be for what was sent.
    const unpinned = createClient({ url: node.url, credentials: { token: async () => 'good-token' } });
    expect(await failureOf(unpinned.submitRecord(record, { purpose }))).toMatchObject({ reason });
  });

  test('without pinned keys a receipt is not called verified', async () => {
    const { node } = await start();
    node.signer = stranger;
    const client = createClient({ url: node.url, credentials: { token: async () => 'good-token' } });
    expect(await client.submitRecord(record, { purpose })).toMatchObject({ receiptVerified: false });
  });

  test('fields beside it that say something else', async () => {
    const { node, client } = await start();
    const { receipt } = await client.submitRecord(record, { purpose });
    const body = JSON.stringify({ ...receipt, sender: 'somebody-else' });
    node.answers.set('readReceipt', () => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body,
    }));
    const failure = await failureOf(client.readReceipt(receipt.receiptId));
    expect(failure).toMatchObject({ name: 'ReceiptError', reason: 'fields-differ' });
  });
});

describe('something else answers', () => {
  const json = { 'content-type': 'application/json' };
  const answers = {
    'a sign-in page': [200, { 'content-type': 'text/html' }, `<p>${canary}`, 'media-type'],
    'broken JSON': [201, json, `{"${canary}`, 'not-json'],
    'another message': [201, json, JSON.stringify({ outcome: canary }), 'form'],
    'no ETag': [201, json, undefined, 'header-missing'],
    'a status of its own': [418, json, `"${canary}"`, 'status'],
    'a problem with another status': [
      403,
      { 'content-type': 'application/problem+json' },
      '{"status":404}',
      'status',
    ],
    'no UTF-8': [201, json, Buffer.from([0x22, 0xff, 0x22]), 'not-json'],
  } as const;

  test.each(Object.keys(answers) as (keyof typeof answers)[])('%s', async (name) => {
    const [status, headers, given, reason] = answers[name];
    const { node, client } = await start();
    const {
      receipt,
      receiptVerified: _,
      etag: __,
      ...result
    } = await client.submitRecord(record, { purpose, idempotencyKey: 'k' });
    const body = (given ?? JSON.stringify({ ...result, receipt })) as string;
    node.answers.set('submitRecord', () => ({ status, headers, body }));
    const failure = await failureOf(client.submitRecord(record, { purpose, idempotencyKey: 'k' }));
    expect(failure).toMatchObject({ name: 'UnexpectedAnswerError', reason, status, retryable: false });
    expect(shown(failure)).not.toContain(canary);
  });

  test('a redirect is not followed', async () => {
    const { node, client } = await start();
    node.answers.set('submitRecord', () => ({
      status: 307,
      headers: { location: `${node.url}/v1/records?q=${canary}` },
      body: '',
    }));
    const failure = await failureOf(client.submitRecord(record, { purpose }));
    expect(failure).toMatchObject({ reason: 'redirected', status: 307, tries: 1 });
    expect(node.arrived).toHaveLength(1);
    expect(shown(failure)).not.toContain(canary);
    node.fates = ['redirected', 'good'];
    const batch = await failureOf(client.submitBatch([record], { purpose }));
    expect(batch).toMatchObject({ reason: 'redirected', tries: 1 });
  });

  test('fields of a later version are let through', async () => {
    const { node, client } = await start();
    const headers = { 'content-type': 'application/jwk-set+json' };
    const { keys } = await client.keys();
    node.answers.set('readKeys', () => ({
      status: 200,
      headers,
      body: JSON.stringify({ keys, later: true }),
    }));
    expect((await client.keys()).keys).toEqual(keys);
  });
});

describe('errors hold no value, and say what to do', () => {
  test('a refusal, in the words of the contract', async () => {
    const { node, client } = await start();
    const problem = {
      type: 'https://w3id.org/amparo/problems/record-refused',
      title: canary,
      detail: `${canary} is wrong`,
      status: 422,
      code: 'record-refused',
      instance: 'urn:uuid:0190f3a1-7c2e-7b44-9a51-5d0c8e2b6f17',
      diagnostics: [{ code: 'core.missing-field', severity: 'error', path: '/provenance', params: {} }],
    };
    const headers = { 'content-type': 'application/problem+json' };
    node.answers.set('submitRecord', () => ({ status: 422, headers, body: JSON.stringify(problem) }));
    const failure = await failureOf(client.submitRecord(record, { purpose }));
    expect(failure).toMatchObject({ code: 'record-refused', status: 422, diagnostics: problem.diagnostics });
    expect(failure.message).toContain('/provenance core.missing-field');
    expect(failure.message).toContain('amparo check');
    expect(failure.message).toContain(problem.instance);
    expect(shown(failure)).not.toContain(canary);
  });

  test('a connection that fails, whatever the platform wrote into its error', async () => {
    const { client } = await start({
      fetch: () =>
        Promise.reject(
          new TypeError(canary, { cause: Object.assign(new Error(canary), { code: 'ECONNRESET' }) }),
        ),
      retries: { ...quick, tries: 2 },
    });
    const failure = await failureOf(client.readRecord('referral', canary, { purpose }));
    expect(failure).toMatchObject({ reason: 'no-answer', systemCode: 'ECONNRESET', tries: 2 });
    expect(failure.message).toMatch(
      /^readRecord: the node at http:\/\/127\.0\.0\.1:\d+ does not answer \(ECONNRESET, 2 tries\)\. Check/u,
    );
    expect(shown(failure)).not.toContain(canary);
    expect(failure).toBeInstanceOf(ExchangeError);
  });

  test.each(['..', '.', 'a/b', '', 'a#b', '%2e%2e', canary.padEnd(65, 'x')])(
    'an id that is none (%j) is not sent',
    async (id) => {
      const { node, client } = await start();
      const failure = await failureOf(client.readRecord('referral', id, { purpose }));
      expect(failure).toBeInstanceOf(TypeError);
      if (id !== '')
        expect(failure.message.replace('its path', '')).not.toContain(id.length > 2 ? id : `"${id}"`);
      expect(node.arrived).toEqual([]);
    },
  );

  test('a purpose that cannot be one, and an If-Match that is none, are not sent', async () => {
    const { node, client } = await start();
    const police = 'immigration-enforcement' as 'referral';
    await expect(client.submitRecord(record, { purpose: police })).rejects.toThrow('/query/purpose');
    await expect(client.replaceRecord('referral', 'a', record, { purpose, etag: '' })).rejects.toThrow(
      '/headers/if-match',
    );
    await expect(client.submitRecord(record, { purpose, idempotencyKey: '' })).rejects.toThrow(
      '/headers/idempotency-key',
    );
    expect(node.arrived).toEqual([]);
  });
});
