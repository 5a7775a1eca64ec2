import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { StoreUnavailableError } from '../../src/store/store-unavailable-error.ts';
import { Writer } from '../../src/writer/writer.ts';
import { WriterFullError } from '../../src/writer/writer-full-error.ts';
import { type StoreKind, withStore } from '../_places.ts';
import { messageOf, recordOf, submissionOf } from '../_writes.ts';

/** The same store; `sizes` says how large each group was. */
function watched(store: Store): { store: Store; sizes: number[] } {
  const sizes: number[] = [];
  const commit: Store['commit'] = (writes) => {
    sizes.push(writes.length);
    return store.commit(writes);
  };
  return { store: { ...store, commit }, sizes };
}

/** The queue in front of a store. */
export function testWriter(kind: StoreKind): void {
  it('commits together what waits together, in order', () =>
    withStore(kind, async (store) => {
      const seen = watched(store);
      const writer = new Writer(seen.store, { mostInGroup: 40 });
      const outcomes = await Promise.all(
        Array.from({ length: 100 }, (_, index) => writer.write(submissionOf(`k-${index}`))),
      );
      expect(seen.sizes).toEqual([40, 40, 20]);
      expect(outcomes.map((outcome) => 'answer' in outcome && outcome.answer)).toEqual(
        outcomes.map((_, index) => `k-${index} at ${index + 1}`),
      );
    }));

  it('settles a write when others can read it', () =>
    withStore(kind, async (store) => {
      const writer = new Writer(store);
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          await writer.write(submissionOf(`k-${index}`));
          expect(await store.record('referral', `record-k-${index}`)).toBeDefined();
        }),
      );
    }));

  it('takes no more than it may hold, by number and by size', () =>
    withStore(kind, async (store) => {
      const few = new Writer(store, { mostWaiting: 3 });
      const results = await Promise.allSettled(
        Array.from({ length: 5 }, (_, index) => few.write(submissionOf(`a-${index}`))),
      );
      expect(results.map(({ status }) => status)).toEqual([
        ...['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'],
      ]);
      expect(results[4]).toMatchObject({ reason: expect.any(WriterFullError) });

      const small = new Writer(store, { mostBytes: 10_000 });
      const large = (key: string) => submissionOf(key, `{"text":"${'x'.repeat(20_000)}"}`);
      const first = small.write(large('b-1'));
      await expect(small.write(large('b-2'))).rejects.toBeInstanceOf(WriterFullError);
      expect((await first).kind).toBe('committed');
      expect((await small.write(large('b-2'))).kind).toBe('committed');
    }));

  it('lets a stream wait for room', () =>
    withStore(kind, async (store) => {
      const writer = new Writer(store, { mostWaiting: 4, mostInGroup: 4 });
      let most = 0;
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, index) => {
          const outcome = writer.writeWhenRoom(submissionOf(`k-${index}`));
          most = Math.max(most, writer.waiting);
          return outcome;
        }),
      );
      expect(outcomes.every((outcome) => outcome.kind === 'committed')).toBe(true);
      expect(most).toBeLessThanOrEqual(4);
    }));

  it('fails the one write that the database refuses, and no other of its group', () =>
    withStore(kind, async (store) => {
      await store.commit([submissionOf('before', '{}', { messages: [messageOf('m-1', 'r')] })]);
      const writer = new Writer(store);
      const results = await Promise.allSettled(
        Array.from({ length: 9 }, (_, index) =>
          writer.write(
            submissionOf(`k-${index}`, '{}', index === 5 ? { messages: [messageOf('m-1', 'r')] } : {}),
          ),
        ),
      );
      expect(results.map(({ status }) => status === 'fulfilled')).toEqual(
        results.map((_, index) => index !== 5),
      );
      expect((await store.changes({ after: 0, limit: 100 })).items).toHaveLength(9);
    }));

  it('fails a write whose answer cannot be made with that very error', () =>
    withStore(kind, async (store) => {
      const fault = new Error('no key');
      const writer = new Writer(store);
      const bad = writer.write(
        submissionOf('k-1', '{}', {
          answer: () => {
            throw fault;
          },
        }),
      );
      await expect(bad).rejects.toBe(fault);
    }));

  it('says of none of a group that it was written where the store failed', () =>
    withStore(kind, async (store) => {
      const error = new StoreUnavailableError('disk', 'SQLITE_FULL');
      const writer = new Writer({ ...store, commit: () => Promise.reject(error) });
      const results = await Promise.allSettled(
        [1, 2, 3].map((index) => writer.write(submissionOf(`k-${index}`))),
      );
      expect(results.map((result) => result.status === 'rejected' && result.reason)).toEqual([
        error,
        error,
        error,
      ]);
    }));

  it('writes what it has taken before it closes, and takes nothing more', () =>
    withStore(kind, async (store) => {
      const writer = new Writer(store, { mostInGroup: 10, mostWaiting: 30 });
      const taken = Array.from({ length: 30 }, (_, index) => writer.write(submissionOf(`k-${index}`)));
      const late = writer.writeWhenRoom({ at: 0, records: [recordOf('late')] });
      const isRefused = expect(late).rejects.toMatchObject({ reason: 'closed' });
      await writer.close();
      await isRefused;
      await expect(writer.write(submissionOf('k'))).rejects.toBeInstanceOf(StoreUnavailableError);
      expect((await Promise.all(taken)).every((outcome) => outcome.kind === 'committed')).toBe(true);
      expect((await store.changes({ after: 0, limit: 100 })).items).toHaveLength(30);
    }));
}
