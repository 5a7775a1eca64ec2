import { pinKeys, verifyLog, verifyReceipt } from '@amparo/core/exchange';
import { expect, test } from 'vitest';
import { makeNode, makeParties, type Parties, readAnswer, send, signed, type TestNode } from '../_node.ts';
import { type StoreKind, withStore } from '../_places.ts';
import { referralsFor } from '../_referrals.ts';

const sender = 'org-harbour';
const receiver = 'org-legal-aid';
const stranger = 'embassy-verdania';

interface Scene extends TestNode {
  readonly parties: Parties;
  readonly keyOf: (party: string) => Parties['keys'][string];
}

async function withNode(kind: StoreKind, play: (scene: Scene) => Promise<void>): Promise<void> {
  await withStore(kind, async (store) => {
    const parties = await makeParties(sender, receiver, stranger);
    const made = await makeNode(store, parties);
    const keyOf = (party: string) => parties.keys[party] as Parties['keys'][string];
    try {
      await play({ ...made, parties, keyOf });
    } finally {
      await made.node.close();
    }
  });
}

type Sample = Readonly<Record<string, unknown>>;

const [first, second, third] = referralsFor(receiver, 3) as unknown as readonly [Sample, Sample, Sample];
const idOf = (record: Sample) => String(record.referralId);
const placeOf = (record: Sample) => `/v1/records/referral/${idOf(record)}?purpose=referral`;
const key = (name: string) => ({ 'idempotency-key': name });

/** A referral as it was when it had just been sent. */
function justSent(record: Sample): Sample {
  const {
    receivedAt: _,
    respondedAt: _1,
    closedAt: _2,
    declineReason: _3,
    closeReason: _4,
    ...rest
  } = record;
  const statusHistory = (record.statusHistory as object[]).slice(0, 2);
  return { ...rest, status: 'sent', statusHistory };
}

/** Sends a record as the harbour. */
function submit(scene: Scene, record: object, name: string, purpose = 'referral') {
  return send(scene, scene.keyOf(sender), `/v1/records?purpose=${purpose}`, {
    body: JSON.stringify(record),
    headers: key(name),
  });
}

export function describeExchange(kind: StoreKind): void {
  test('a record is stored once, with a receipt that verifies, and every repetition is answered the same', async () => {
    await withNode(kind, async (scene) => {
      const answer = await submit(scene, first, 'k-1');
      expect(answer.status).toBe(201);
      expect(answer.headers.get('location')).toBe(`/v1/records/referral/${idOf(first)}`);
      const keys = await pinKeys([{ party: receiver, keys: [scene.signingKey.publicJwk] }]);
      const verified = await verifyReceipt(answer.json.receipt.receipt, keys, {
        body: new TextEncoder().encode(JSON.stringify(first)),
      });
      expect(verified).toMatchObject({ ok: true });

      const again = await submit(scene, first, 'k-1');
      expect([again.status, again.text]).toEqual([answer.status, answer.text]);
      expect((await submit(scene, second, 'k-1')).json.code).toBe('idempotency-key-reused');
      expect(await submit(scene, first, 'k-2')).toMatchObject({
        status: 200,
        json: { outcome: 'unchanged' },
      });
      const other = { ...first, clientAge: 44 };
      expect(await submit(scene, other, 'k-3')).toMatchObject({
        status: 409,
        json: { code: 'record-exists' },
      });
      const changes = await send(scene, scene.keyOf(receiver), '/v1/changes');
      expect(changes.json.changes).toHaveLength(1);
    });
  });

  test('a hundred duplicates at once have one effect and one receipt', async () => {
    await withNode(kind, async (scene) => {
      const answers = await Promise.all(Array.from({ length: 100 }, () => submit(scene, first, 'k-1')));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(201);
      const changes = await send(scene, scene.keyOf(receiver), '/v1/changes');
      expect(changes.json.changes).toHaveLength(1);
    });
  });

  test('what is unknown and what may not be seen are answered alike', async () => {
    await withNode(kind, async (scene) => {
      await submit(scene, first, 'k-1');
      const own = await send(scene, scene.keyOf(sender), placeOf(first));
      expect(own.json).toEqual(first);
      expect((await send(scene, scene.keyOf(receiver), placeOf(first))).json).toEqual(first);
      const unknown = '/v1/records/referral/00000000-0000-4000-8000-000000000000?purpose=referral';
      for (const purpose of ['referral', 'services']) {
        const at = (path: string) => path.replace('purpose=referral', `purpose=${purpose}`);
        const [hidden, missing] = [
          await send(scene, scene.keyOf(stranger), at(placeOf(first))),
          await send(scene, scene.keyOf(stranger), at(unknown)),
        ];
        const words = ({ status, json, headers }: typeof hidden) => [
          status,
          { ...json, instance: '' },
          [...headers.keys()],
        ];
        expect(words(hidden)).toEqual(words(missing));
        expect(hidden.status).toBeGreaterThanOrEqual(403);
      }
      expect((await send(scene, scene.keyOf(stranger), '/v1/changes')).json.changes).toEqual([]);
      expect((await send(scene, scene.keyOf(sender), unknown)).status).toBe(404);
    });
  });

  test('more than may be given, and what is not covered, is refused and not stored', async () => {
    await withNode(kind, async (scene) => {
      const named = { ...first, clientName: { fullName: 'Sari Contoh' } };
      const more = await submit(scene, named, 'k-1');
      expect(more).toMatchObject({ status: 403, json: { code: 'sharing-refused' } });
      expect(more.json.diagnostics).toEqual([
        { code: 'exchange.not-to-be-sent', severity: 'error', path: '/clientName/fullName', params: {} },
      ]);
      expect(more.text).not.toContain('Contoh');
      const refused = (first.consents as object[]).map((consent) => ({
        ...consent,
        recipientClasses: ['embassy'],
      }));
      expect((await submit(scene, { ...first, consents: refused }, 'k-2')).json.code).toBe('sharing-refused');
      expect((await submit(scene, first, 'k-3', 'statistics')).json.code).toBe('purpose-refused');
      expect((await submit(scene, { ...first, status: 'lost' }, 'k-4')).json.code).toBe('record-refused');
      expect((await submit(scene, { recordType: 'diary' }, 'k-5')).json.code).toBe('record-refused');
      expect((await send(scene, scene.keyOf(sender), placeOf(first))).status).toBe(404);
    });
  });

  test('a withdrawn consent ends what rests on it at once, and those who saw the record learn that', async () => {
    await withNode(kind, async (scene) => {
      await submit(scene, first, 'k-1');
      const { consentId } = (first.consents as { consentId: string }[])[0] as { consentId: string };
      const withdrawal = {
        recordType: 'referral',
        recordId: idOf(first),
        consentId,
        withdrawnAt: '2026-06-01T00:00:00Z',
      };
      const withdraw = (party: string, name: string, change = {}) =>
        send(scene, scene.keyOf(party), '/v1/consent-withdrawals', {
          body: JSON.stringify({ ...withdrawal, ...change }),
          headers: key(name),
        });
      expect((await withdraw(stranger, 'w-0')).json.code).toBe('not-found');
      expect((await withdraw(sender, 'w-1', { consentId: 'consent-99' })).json.code).toBe('not-found');
      const answer = await withdraw(sender, 'w-2');
      expect(answer.status).toBe(201);
      expect((await withdraw(sender, 'w-2')).text).toBe(answer.text);
      expect((await withdraw(sender, 'w-3')).status).toBe(200);
      expect((await send(scene, scene.keyOf(receiver), placeOf(first))).status).toBe(404);
      expect((await send(scene, scene.keyOf(sender), placeOf(first))).status).toBe(200);
      const list = '/v1/records?recordType=referral&purpose=referral';
      expect((await send(scene, scene.keyOf(receiver), list)).json.items).toEqual([]);
      const { changes } = (await send(scene, scene.keyOf(receiver), '/v1/changes')).json;
      expect(changes.map(({ kind: word }: { kind: string }) => word)).toEqual(['consent-withdrawn']);
    });
  });

  test('a referral takes the steps that its parties may make, each once', async () => {
    await withNode(kind, async (scene) => {
      const sent = {
        ...first,
        status: 'sent',
        statusHistory: (first.statusHistory as object[]).slice(0, 2),
        receivedAt: undefined,
        respondedAt: undefined,
        closedAt: undefined,
        declineReason: undefined,
        closeReason: undefined,
      };
      const stored = await submit(scene, sent, 'k-1');
      expect(stored.status).toBe(201);
      const step = (party: string, name: string, message: object, tag = '"v1"') =>
        send(scene, scene.keyOf(party), `/v1/referrals/${idOf(first)}/transitions`, {
          body: JSON.stringify(message),
          headers: { ...key(name), 'if-match': tag },
        });
      const received = { status: 'received', at: '2026-05-30T09:00:00+08:00', actor: 'receiver' };
      expect((await step(sender, 's-1', received)).json).toMatchObject({
        code: 'transition-refused',
        diagnostics: [{ code: 'exchange.not-your-step', path: '/body/actor' }],
      });
      expect((await step(stranger, 's-2', received)).json.code).toBe('not-found');
      expect((await step(receiver, 's-3', { ...received, status: 'completed' })).json.code).toBe(
        'transition-refused',
      );
      // What the sender keeps back of a referral does not excuse the receiver from giving its reason.
      expect((await step(receiver, 's-7', { ...received, status: 'declined' })).json).toMatchObject({
        code: 'transition-refused',
        diagnostics: [{ code: 'referral.declined-without-reason', path: '/declineReason' }],
      });
      expect((await step(receiver, 's-4', received, '"v7"')).json.code).toBe('precondition-failed');
      const done = await step(receiver, 's-5', received);
      expect([done.status, done.headers.get('etag')]).toEqual([200, '"v2"']);
      expect((await step(receiver, 's-5', received)).text).toBe(done.text);
      expect((await step(receiver, 's-6', received, '"v2"')).json.code).toBe('transition-refused');
      const seen = await send(scene, scene.keyOf(sender), placeOf(first));
      expect(seen.json).toMatchObject({ status: 'received', receivedAt: received.at });
      const { changes } = (await send(scene, scene.keyOf(sender), '/v1/changes')).json;
      expect(changes.map(({ kind: word }: { kind: string }) => word)).toEqual(['added', 'transitioned']);
    });
  });

  test('the step that takes consent back withdraws it, and the referral can still be closed', async () => {
    await withNode(kind, async (scene) => {
      await submit(scene, justSent(first), 'k-1');
      const step = (party: string, name: string, message: object, tag: string) =>
        send(scene, scene.keyOf(party), `/v1/referrals/${idOf(first)}/transitions`, {
          body: JSON.stringify(message),
          headers: { ...key(name), 'if-match': tag },
        });
      const at = '2026-05-30T09:00:00+08:00';
      expect(
        (await step(receiver, 's-1', { status: 'received', at, actor: 'receiver' }, '"v1"')).status,
      ).toBe(200);
      const message = { status: 'consent-withdrawn', at, actor: 'client', closeReason: 'client-withdrew' };
      const done = await step(sender, 's-2', message, '"v2"');
      expect([done.status, done.json.diagnostics ?? []]).toEqual([200, []]);
      expect((await send(scene, scene.keyOf(receiver), placeOf(first))).status).toBe(404);
      const { changes } = (await send(scene, scene.keyOf(receiver), '/v1/changes')).json;
      expect(changes.map(({ kind: word }: { kind: string }) => word)).toEqual(['consent-withdrawn']);
    });
  });

  test('after a withdrawal the sender can revoke a referral, and cannot replace it', async () => {
    await withNode(kind, async (scene) => {
      await submit(scene, justSent(first), 'k-1');
      const { consentId } = (first.consents as { consentId: string }[])[0] as { consentId: string };
      const subject = { recordType: 'referral', recordId: idOf(first), consentId };
      await send(scene, scene.keyOf(sender), '/v1/consent-withdrawals', {
        body: JSON.stringify({ ...subject, withdrawnAt: '2026-06-01T00:00:00Z' }),
        headers: key('w-1'),
      });
      const put = await send(scene, scene.keyOf(sender), placeOf(first), {
        method: 'PUT',
        body: JSON.stringify({ ...justSent(first), clientAge: 44 }),
        headers: { ...key('p-1'), 'if-match': '"v1"' },
      });
      expect(put).toMatchObject({ status: 403, json: { code: 'sharing-refused' } });
      const at = '2026-05-30T09:00:00+08:00';
      const revoked = await send(scene, scene.keyOf(sender), `/v1/referrals/${idOf(first)}/transitions`, {
        body: JSON.stringify({ status: 'revoked', at, actor: 'sender', closeReason: 'sent-in-error' }),
        headers: { ...key('s-1'), 'if-match': '"v1"' },
      });
      expect([revoked.status, revoked.json.diagnostics ?? []]).toEqual([200, []]);
    });
  });

  test('a step that is replayed as it was signed is refused', async () => {
    await withNode(kind, async (scene) => {
      await submit(scene, justSent(first), 'k-1');
      const message = { status: 'received', at: '2026-05-30T09:00:00+08:00', actor: 'receiver' };
      const request = await signed(scene.keyOf(receiver), `/v1/referrals/${idOf(first)}/transitions`, {
        body: JSON.stringify(message),
        headers: { ...key('s-1'), 'if-match': '"v1"' },
      });
      const copy = request.clone();
      expect((await scene.node.fetch(request)).status).toBe(200);
      expect((await scene.node.fetch(copy)).status).toBe(401);
    });
  });

  test('nobody makes the steps of a receiver that the node does not know', async () => {
    await withNode(kind, async (scene) => {
      const told = [...(first.infoShared as string[]), 'toOrg'];
      const record = { ...justSent(first), toOrg: { organisationId: 'org-elsewhere' }, infoShared: told };
      expect((await submit(scene, record, 'k-1')).status).toBe(201);
      const message = { status: 'received', at: '2026-05-30T09:00:00+08:00', actor: 'receiver' };
      const step = await send(scene, scene.keyOf(receiver), `/v1/referrals/${idOf(first)}/transitions`, {
        body: JSON.stringify(message),
        headers: { ...key('s-1'), 'if-match': '"v1"' },
      });
      expect(step.json.diagnostics).toMatchObject([{ code: 'exchange.not-your-step' }]);
    });
  });

  test('a key is one of a single request or of a batch, and of one batch', async () => {
    await withNode(kind, async (scene) => {
      const batch = (name: string, text: string) =>
        send(scene, scene.keyOf(sender), '/v1/batches?purpose=referral', {
          body: text,
          headers: { ...key(name), 'content-type': 'application/x-ndjson' },
        });
      expect((await submit(scene, first, 'k-1')).status).toBe(201);
      expect((await batch('k-1', JSON.stringify(second))).json.code).toBe('idempotency-key-reused');
      expect((await batch('k-2', '\n')).status).toBe(200);
      expect((await batch('k-2', JSON.stringify(second))).json.code).toBe('idempotency-key-reused');
      expect((await send(scene, scene.keyOf(sender), placeOf(second))).status).toBe(404);
      expect((await batch('k-3', JSON.stringify(second))).status).toBe(200);
      expect((await submit(scene, third, 'k-3')).json.code).toBe('idempotency-key-reused');
    });
  });

  test('bytes of a batch count though nobody declared how many there are', async () => {
    await withStore(kind, async (store) => {
      const parties = await makeParties(sender, receiver);
      const rates = { batchBytes: { perSecond: 1, burst: 10 } };
      const made = await makeNode(store, parties, { rates });
      const batch = (name: string) =>
        send(made, parties.keys[sender] as Parties['keys'][string], '/v1/batches?purpose=referral', {
          body: JSON.stringify(first),
          headers: { ...key(name), 'content-type': 'application/x-ndjson' },
        });
      expect((await batch('b-1')).status).toBe(200);
      const second = await batch('b-2');
      expect(second).toMatchObject({ status: 429, json: { code: 'too-many-requests' } });
      expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
      await made.node.close();
    });
  });

  test('a sender lists what it sent, also where nothing goes back to it', async () => {
    await withNode(kind, async (scene) => {
      await submit(scene, first, 'k-1', 'services');
      const list = '/v1/records?recordType=referral&purpose=services';
      const { status, json } = await send(scene, scene.keyOf(sender), list);
      expect([status, json.items.length]).toEqual([200, 1]);
      expect((await send(scene, scene.keyOf(stranger), list)).json.code).toBe('purpose-refused');
    });
  });

  test('only its sender replaces a record, and only the version that it read', async () => {
    await withNode(kind, async (scene) => {
      await submit(scene, first, 'k-1');
      const other = { ...first, clientAge: 44 };
      const put = (party: string, name: string, record: object, tag: string) =>
        send(scene, scene.keyOf(party), placeOf(first), {
          method: 'PUT',
          body: JSON.stringify(record),
          headers: { ...key(name), ...(tag !== '' && { 'if-match': tag }) },
        });
      expect((await put(sender, 'p-1', other, '')).json.code).toBe('precondition-required');
      expect((await put(receiver, 'p-2', other, '"v1"')).json.code).toBe('not-found');
      expect((await put(sender, 'p-3', second, '"v1"')).json.code).toBe('record-refused');
      const done = await put(sender, 'p-4', other, '"v1"');
      expect([done.status, done.json.version]).toEqual([200, 2]);
      expect((await put(sender, 'p-4', other, '"v1"')).text).toBe(done.text);
      expect((await put(sender, 'p-5', first, '"v1"')).json.code).toBe('precondition-failed');
    });
  });

  test('a batch is answered line by line, and the same however often it is sent', async () => {
    await withNode(kind, async (scene) => {
      const records = referralsFor(receiver, 600, 7);
      const lines = records.map((record) => JSON.stringify(record));
      lines.splice(3, 0, '{"recordType":"referral"', '', JSON.stringify({ ...records[0], status: 'lost' }));
      const body = `${lines.join('\n')}\n`;
      const batch = async (name: string, text = body) => {
        const headers = { ...key(name), 'content-type': 'application/x-ndjson' };
        return send(scene, scene.keyOf(sender), '/v1/batches?purpose=referral', { body: text, headers });
      };
      const answer = await batch('b-1');
      expect(answer.status).toBe(200);
      const said = answer.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(said).toHaveLength(603);
      expect(said.slice(0, -1).map(({ position }) => position)).toEqual(
        Array.from({ length: 602 }, (_, at) => at),
      );
      expect(said[3]).toMatchObject({ outcome: 'rejected', reason: 'malformed-request' });
      expect(said[4]).toMatchObject({ outcome: 'rejected', reason: 'record-refused' });
      expect(said.at(-1)).toMatchObject({
        kind: 'receipt',
        receipt: { outcome: { accepted: 600, unchanged: 0, rejected: 2 }, position: 600 },
      });
      expect((await batch('b-1')).text).toBe(answer.text);
      expect((await batch('b-1', `${body}\n`)).json.code).toBe('idempotency-key-reused');
      const second = (await batch('b-2')).text.trimEnd().split('\n');
      expect(JSON.parse(second.at(-1) as string).receipt.outcome).toEqual({
        accepted: 0,
        unchanged: 600,
        rejected: 2,
      });
    });
  });

  test('the log holds what was done and verifies, and pages through', async () => {
    await withNode(kind, async (scene) => {
      for (const [at, record] of [first, second, third].entries()) await submit(scene, record, `k-${at}`);
      const lines: string[] = [];
      let path = '/v1/log?limit=2';
      let head: { head: string } | undefined;
      for (;;) {
        const { json, headers } = await send(scene, scene.keyOf(receiver), path);
        lines.push(...json.lines);
        head = json.head;
        if (json.next === undefined) break;
        path = /^<([^>]+)>; rel="next"$/u.exec(headers.get('link') ?? '')?.[1] as string;
      }
      expect(lines).toHaveLength(3);
      const keys = await pinKeys([{ party: receiver, keys: [scene.signingKey.publicJwk] }]);
      const result = await verifyLog(lines, { heads: [head?.head as string], keys });
      expect(result).toMatchObject({ ok: true });
      expect((await send(scene, scene.keyOf(stranger), '/v1/log?after=MSBx')).json.code).toBe(
        'cursor-refused',
      );
    });
  });

  test('a signature serves once, also where its request is refused', async () => {
    await withNode(kind, async (scene) => {
      for (const [target, parts] of [
        ['/v1/changes', {}],
        ['/v1/records?purpose=referral', { body: '{}', headers: key('k-1') }],
        ['/v1/records?purpose=referral', { body: JSON.stringify(first), headers: key('k-2') }],
      ] as const) {
        const request = await signed(scene.keyOf(sender), target, parts);
        const copy = request.clone();
        const once = await readAnswer(await scene.node.fetch(request));
        const twice = await readAnswer(await scene.node.fetch(copy));
        expect(once.json.code).not.toBe('signature-refused');
        expect(twice).toMatchObject({ status: 401, json: { code: 'signature-refused' } });
      }
    });
  });

  test('nothing of a record stands in what the operator is told', async () => {
    await withNode(kind, async (scene) => {
      const canary = 'Canarino-7731';
      await submit(scene, { ...first, clientName: { fullName: canary } }, 'k-1');
      await submit(scene, { ...first, note: canary, [canary]: canary }, 'k-2');
      await submit(scene, { recordType: canary }, 'k-3');
      await send(scene, scene.keyOf(sender), `/v1/records/referral/${canary}?purpose=${canary}`);
      await send(scene, scene.keyOf(sender), `/v1/${canary}`);
      expect(scene.events).toHaveLength(5);
      expect(JSON.stringify(scene.events)).not.toContain(canary);
    });
  });
}
