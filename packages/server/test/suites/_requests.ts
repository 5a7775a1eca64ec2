import { expect, it } from 'vitest';
import { type StoreKind, withStore } from '../_places.ts';
import { committed, digestOf, logLineOf, messageOf, noon, recordOf, submissionOf } from '../_writes.ts';

/** Idempotency, nonces, answers, receipts and the log. */
export function testRequests(kind: StoreKind): void {
  it('answers a repeated request as it did, without a second effect', () =>
    withStore(kind, async (store) => {
      const [first] = await store.commit([submissionOf('k-1')]);
      expect(committed(first).answer).toBe('k-1 at 1');
      const [again, other] = await store.commit([
        submissionOf('k-1', '{}', { answer: () => ({ answer: 'another' }) }),
        submissionOf('k-1', '{"another":1}'),
      ]);
      expect(again).toEqual({ kind: 'repeated', answer: 'k-1 at 1' });
      expect(other).toEqual({ kind: 'reused' });
      expect(await store.submission('harbour-aid', 'k-1')).toEqual({
        ...{ sender: 'harbour-aid', key: 'k-1', digest: digestOf('{}'), answer: 'k-1 at 1', at: noon },
      });
      expect((await store.changes({ after: 0, limit: 10 })).items).toHaveLength(1);
    }));

  it('answers repetitions within one group alike', () =>
    withStore(kind, async (store) => {
      const outcomes = await store.commit([
        submissionOf('k-1'),
        submissionOf('k-1'),
        submissionOf('k-1', '{"another":1}'),
        submissionOf('k-2'),
      ]);
      expect(outcomes.map((outcome) => outcome.kind)).toEqual([
        'committed',
        'repeated',
        'reused',
        'committed',
      ]);
      expect(outcomes[1]).toEqual({ kind: 'repeated', answer: 'k-1 at 1' });
    }));

  it('keeps keys of one sender apart from those of another', () =>
    withStore(kind, async (store) => {
      const [, other] = await store.commit([
        submissionOf('k-1'),
        submissionOf('k-1', '{}', { submission: { sender: 'other', key: 'k-1', digest: 'd' }, records: [] }),
      ]);
      expect(other?.kind).toBe('committed');
    }));

  it('refuses a nonce that is known, also after a request that was refused', () =>
    withStore(kind, async (store) => {
      const nonce = { keyid: 'key-1', nonce: 'n-1', until: noon + 300_000 };
      const refused = { at: noon, nonce, records: [recordOf('r-1', '{}', { expect: { version: 3 } })] };
      const outcomes = await store.commit([
        refused,
        { at: noon, nonce },
        { at: noon, nonce: { ...nonce, keyid: 'key-2' } },
        submissionOf('k-1', '{}', { nonce: { ...nonce, nonce: 'n-2' } }),
      ]);
      expect(outcomes.map((outcome) => outcome.kind)).toEqual([
        'refused',
        'replayed',
        'committed',
        'committed',
      ]);
      const [again] = await store.commit([submissionOf('k-1', '{}', { nonce: { ...nonce, nonce: 'n-2' } })]);
      expect(again?.kind).toBe('replayed');
      expect(await store.rememberNonce('key-1', 'n-1', noon)).toBe(false);
      expect(await store.rememberNonce('key-1', 'n-3', noon + 1)).toBe(true);
      expect(await store.rememberNonce('key-1', 'n-3', noon + 1)).toBe(false);
      expect(await store.purge({ noncesUntil: noon + 1 })).toEqual({
        nonces: 1,
        submissions: 0,
        messages: 0,
      });
      expect(await store.rememberNonce('key-1', 'n-3', noon)).toBe(true);
      expect(await store.rememberNonce('key-1', 'n-1', noon)).toBe(false);
    }));

  it('keeps receipts, and forgets submissions that are old', () =>
    withStore(kind, async (store) => {
      const [outcome] = await store.commit([
        submissionOf('k-1', '{}', {
          answer: ({ position }) => ({
            answer: 'a',
            receipt: { receiptId: 'receipt-1', receipt: `signed ${position}` },
          }),
        }),
      ]);
      expect(outcome).toMatchObject({ kind: 'committed', receiptId: 'receipt-1' });
      await store.commit([submissionOf('k-2', '{}', { at: noon + 1000 })]);
      expect(await store.purge({ submissionsBefore: noon + 1000 })).toEqual({
        nonces: 0,
        submissions: 1,
        messages: 0,
      });
      expect(await store.submission('harbour-aid', 'k-1')).toBeUndefined();
      expect(await store.submission('harbour-aid', 'k-2')).toBeDefined();
      expect(await store.receipt('receipt-1')).toEqual({
        ...{ receiptId: 'receipt-1', sender: 'harbour-aid', receipt: 'signed 1', at: noon },
      });
      expect(await store.receipt('receipt-2')).toBeUndefined();
    }));

  it('fails a write whose answer or entry cannot be made, and no other', () =>
    withStore(kind, async (store) => {
      const fault = new Error('no key');
      const thrown = () => {
        throw fault;
      };
      const outcomes = await store.commit([
        submissionOf('k-1', '{}', { log: logLineOf }),
        submissionOf('k-2', '{}', { answer: thrown, log: logLineOf }),
        submissionOf('k-3', '{}', { log: thrown }),
        submissionOf('k-4', '{"half":"\ud800"}'),
        submissionOf('k-5\0'),
        submissionOf('k-6', '{}', { at: 0.5 }),
        submissionOf('k-7', '{}', { answer: () => ({ answer: '\0' }) }),
        submissionOf('k-8', '{}', { log: logLineOf }),
      ]);
      expect(outcomes.map((outcome) => outcome.kind)).toEqual([
        ...['committed', 'failed', 'failed', 'failed', 'failed', 'failed', 'failed', 'committed'],
      ]);
      expect(outcomes[1]).toEqual({ kind: 'failed', error: fault });
      const changes = await store.changes({ after: 0, limit: 10 });
      expect(changes.items.map(({ recordId }) => recordId)).toEqual(['record-k-1', 'record-k-8']);
      expect(committed(outcomes[7]).answer).toBe('k-8 at 2');
      expect((await store.log({ after: 0, limit: 10 })).items).toHaveLength(2);
    }));

  it('chains the log in the order of the writes, over all groups', () =>
    withStore(kind, async (store) => {
      for (let group = 0; group < 4; group += 1)
        await store.commit(
          Array.from({ length: 5 }, (_, index) =>
            submissionOf(`k-${group}-${index}`, '{}', index === 2 ? {} : { log: logLineOf }),
          ),
        );
      const { items, next } = await store.log({ after: 0, limit: 100 });
      expect(items.map(({ position }) => position)).toEqual(
        Array.from({ length: 16 }, (_, index) => index + 1),
      );
      expect(next).toBe(16);
      let previous = '';
      for (const entry of items) {
        expect(entry.previous).toBe(previous);
        expect(entry.hash).toBe(digestOf(previous + digestOf(entry.content)));
        previous = entry.hash;
      }
      expect(await store.lastEntry()).toEqual(items.at(-1));
    }));

  it('keeps a signed head only where the log is as it says', () =>
    withStore(kind, async (store) => {
      expect(await store.lastEntry()).toBeUndefined();
      await store.commit([{ at: noon, log: logLineOf }]);
      const last = await store.lastEntry();
      const head = { position: 1, hash: last?.hash ?? '', head: 'signed', at: noon };
      expect(await store.addHead({ ...head, hash: 'another' })).toBe(false);
      expect(await store.addHead({ ...head, position: 2 })).toBe(false);
      expect(await store.addHead(head)).toBe(true);
      expect(await store.addHead({ ...head, head: 'signed again' })).toBe(false);
      expect(await store.heads({ after: 0, limit: 10 })).toEqual({ items: [head], next: 1 });
    }));

  it('rolls a group back whole where the database refuses it, and goes on', () =>
    withStore(kind, async (store) => {
      await store.commit([submissionOf('k-1', '{}', { messages: [messageOf('m-1', 'r-1')] })]);
      const again = submissionOf('k-2', '{}', { messages: [messageOf('m-1', 'r-1')] });
      await expect(store.commit([submissionOf('k-3'), again])).rejects.toThrow();
      expect(await store.submission('harbour-aid', 'k-3')).toBeUndefined();
      expect((await store.commit([submissionOf('k-3')])).map((outcome) => outcome.kind)).toEqual([
        'committed',
      ]);
      expect((await store.changes({ after: 0, limit: 10 })).items.map((change) => change.position)).toEqual([
        1, 2,
      ]);
    }));

  it('is closed after close', () =>
    withStore(kind, async (store) => {
      await store.ping();
      await store.close();
      await expect(store.commit([submissionOf('k-1')])).rejects.toMatchObject({ reason: 'closed' });
      await expect(store.record('referral', 'r')).rejects.toMatchObject({ reason: 'closed' });
    }));
}
