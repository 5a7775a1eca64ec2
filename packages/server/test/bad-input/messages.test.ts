import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RealNode, signedFor, startRealNode } from '../_real-node.ts';
import { referralsFor } from '../_referrals.ts';
import { talk } from '../_talk.ts';

const sender = 'org-harbour';
const receiver = 'org-legal-aid';
const views = referralsFor(receiver, 40, 3) as unknown as readonly Readonly<Record<string, unknown>>[];
const path = '/v1/records?purpose=referral';
let node: RealNode;
let taken = 0;

beforeAll(async () => {
  node = await startRealNode();
});
afterAll(() => node.stop());

/** A record that was not sent yet, as text. */
function nextRecord(): { readonly id: string; readonly text: string } {
  const view = views[taken++ % views.length];
  const id = crypto.randomUUID();
  return { id, text: JSON.stringify({ ...view, referralId: id }) };
}
const key = (name: string) => ({ 'idempotency-key': name });
const submit = (text: string, name: string, party = sender) =>
  node.send(party, path, { body: text, headers: key(name) });

describe('76 a signed request that is sent again as it was', () => {
  it('is refused and has no second effect', async () => {
    const { text } = nextRecord();
    const { url, init } = await signedFor(node.keyOf(sender), node.url + path, {
      body: text,
      headers: key('76'),
    });
    expect((await fetch(url, init)).status).toBe(201);
    const again = await fetch(url, init);
    expect(again.status).toBe(401);
    expect(await again.json()).toMatchObject({ code: 'signature-refused' });
    expect((await submit(text, '76')).status).toBe(201);
  });
});

describe('82 an idempotency key', () => {
  it('gives the same request the same answer, byte by byte, and refuses another', async () => {
    const { text } = nextRecord();
    const first = await submit(text, '82-a');
    const again = await submit(text, '82-a');
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([
      first.status,
      first.text,
      first.headers.get('etag'),
    ]);
    expect(await submit(nextRecord().text, '82-a')).toMatchObject({
      status: 422,
      json: { code: 'idempotency-key-reused' },
    });
  });

  it('is one of its sender alone', async () => {
    const record = nextRecord();
    expect((await submit(record.text, '82-b')).status).toBe(201);
    // The receiver sends something else to its own node under the same key.
    const other = await submit('{"recordType":"diary"}', '82-b', receiver);
    expect(other.json.code).toBe('record-refused');
  });

  it.each([
    ['none', undefined, 'idempotency-key-missing'],
    ['an empty one', '', 'malformed-request'],
    ['one of 256 characters', 'k'.repeat(256), 'malformed-request'],
    ['one with a blank', 'a b', 'malformed-request'],
  ])('%s is refused with 400', async (_, value, code) => {
    const headers = value === undefined ? {} : key(value);
    const answer = await node.send(sender, path, { body: nextRecord().text, headers });
    expect(answer).toMatchObject({ status: 400, json: { code } });
  });

  it('of a batch that is still running is answered with 409 and when to try again', async () => {
    const lines = Array.from({ length: 3000 }, () => nextRecord().text).join('\n');
    const batch = () =>
      node.send(sender, '/v1/batches?purpose=referral', {
        body: lines,
        headers: { ...key('82-c'), 'content-type': 'application/x-ndjson' },
      });
    const answers = await Promise.all([batch(), batch()]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
    const busy = answers.find(({ status }) => status === 409);
    expect(busy?.json.code).toBe('idempotency-key-in-use');
    expect(Number(busy?.headers.get('retry-after'))).toBeGreaterThan(0);
    const done = answers.find(({ status }) => status === 200);
    expect((await batch()).text).toBe(done?.text);
  });
});

describe('83 a hundred duplicates at once', () => {
  it('have one effect, and a hundred equal receipts', async () => {
    const { text, id } = nextRecord();
    const answers = await Promise.all(Array.from({ length: 100 }, () => submit(text, '83')));
    expect(new Set(answers.map(({ status, text: said }) => `${status} ${said}`)).size).toBe(1);
    const stored = await node.store.record('referral', id);
    expect(stored?.version).toBe(1);
    const { items } = await node.store.changes({ after: 0, limit: 10_000 });
    expect(items.filter(({ recordId }) => recordId === id)).toHaveLength(1);
  });
});

describe('84 a client that goes away before the answer', () => {
  it('gets the answer when it sends the request again', async () => {
    const { text, id } = nextRecord();
    const { init } = await signedFor(node.keyOf(sender), node.url + path, { body: text, headers: key('84') });
    const { hostname, port } = new URL(node.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = Object.entries(init.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const bytes = Buffer.from(text);
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-length: ${bytes.length}\r\n${head.join('')}\r\n`,
    );
    socket.write(bytes);
    for (let tries = 0; tries < 100 && !(await node.store.record('referral', id)); tries += 1)
      await setTimeout(20);
    // What was answered was never read.
    socket.destroy();
    const stored = await node.store.submission(sender, '84');
    expect(stored).toBeDefined();
    const answer = await submit(text, '84');
    expect(answer.status).toBe(201);
    expect(JSON.parse((stored as { answer: string }).answer).body).toBe(answer.text);
  });
});

describe('85 a body that something on the way wrote anew', () => {
  it('is refused, though it says the same', async () => {
    const { text, id } = nextRecord();
    const { url, init } = await signedFor(node.keyOf(sender), node.url + path, {
      body: text,
      headers: key('85'),
    });
    const anew = JSON.stringify(JSON.parse(text), null, 1);
    const answer = await fetch(url, { ...init, body: anew });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'digest-mismatch' });
    expect(await node.store.record('referral', id)).toBeUndefined();
  });
});

describe('86 what only the node decides', () => {
  it.each(['owner', 'version', 'position', 'verified', '__proto__', 'constructor'])(
    'cannot be set by a field of the record: %s',
    async (field) => {
      const { text, id } = nextRecord();
      const body = `${text.slice(0, -1)},"${field}":"org-legal-aid"}`;
      const answer = await submit(body, `86-${field}`);
      expect(answer).toMatchObject({ status: 422, json: { code: 'record-refused' } });
      expect(await node.store.record('referral', id)).toBeUndefined();
    },
  );

  it('nor by one within the consent', async () => {
    const { text } = nextRecord();
    const record = JSON.parse(text);
    record.consents[0].verified = true;
    const answer = await submit(JSON.stringify(record), '86-consent');
    expect(answer).toMatchObject({ status: 422, json: { code: 'record-refused' } });
  });
});

describe('87 what may not be seen', () => {
  it('is answered as what is not there, by whatever operation', async () => {
    const { text, id } = nextRecord();
    await submit(text, '87');
    const unknown = crypto.randomUUID();
    const asStranger = async (target: string, body?: object, name = '') => {
      const answer = await node.send('embassy-verdania', target, {
        ...(body && { body: JSON.stringify(body), headers: { ...key(name), 'if-match': '"v1"' } }),
      });
      const { instance: _, ...said } = answer.json;
      return { status: answer.status, said, headers: [...answer.headers.keys()].sort() };
    };
    const withdrawal = {
      recordType: 'referral',
      consentId: 'consent-1',
      withdrawnAt: '2026-06-01T00:00:00Z',
    };
    const step = { status: 'received', at: '2026-06-01T00:00:00Z', actor: 'receiver' };
    for (const [at, ask] of [
      (record: string) => asStranger(`/v1/records/referral/${record}?purpose=referral`),
      (record: string) => asStranger(`/v1/records/referral/${record}?purpose=services`),
      (record: string) => asStranger(`/v1/referrals/${record}/transitions`, step, `87-s-${record}`),
      (record: string) =>
        asStranger('/v1/consent-withdrawals', { ...withdrawal, recordId: record }, `87-w-${record}`),
    ].entries())
      expect(await ask(id), `operation ${at}`).toEqual(await ask(unknown));
  });
});

describe('88 HTTP/2', () => {
  it('is not spoken: its preface is refused', async () => {
    const answer = await talk(node.url, ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], { end: true });
    expect(answer).toMatch(/^HTTP\/1\.1 (400|405|505) /u);
  });

  it('is not upgraded to', async () => {
    const answer = await talk(node.url, [
      'GET /health HTTP/1.1\r\nHost: node\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n',
    ]);
    expect(answer).not.toContain('101');
  });
});
