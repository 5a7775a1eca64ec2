import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { Writer } from '../../src/writer/writer.ts';
import { type StoreKind, withStores } from '../_places.ts';
import { logLineOf, messageOf, noon, recordOf, submissionOf } from '../_writes.ts';

/** Each store has a writer, as each process of a server has. */
const withWriters = (
  kind: StoreKind,
  test: (writers: readonly Writer[], stores: readonly Store[]) => Promise<void>,
) =>
  withStores(kind, 3, (stores) =>
    test(
      stores.map((store) => new Writer(store)),
      stores,
    ),
  );

/** Many requests at once, through several stores over one place. */
export function testConcurrency(kind: StoreKind): void {
  it('gives 100 parallel duplicates one effect and one answer', () =>
    withWriters(kind, async (writers, [store]) => {
      const outcomes = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          writers[index % writers.length]?.write(
            submissionOf('k-1', '{}', {
              messages: [messageOf('m-1', 'r-1')],
              log: logLineOf,
              answer: ({ position }) => ({ answer: `number ${index} at ${position}` }),
            }),
          ),
        ),
      );
      const kinds = outcomes.map((outcome) => outcome?.kind);
      expect(kinds.filter((one) => one === 'committed')).toHaveLength(1);
      expect(kinds.filter((one) => one === 'repeated')).toHaveLength(99);
      const answers = outcomes.map((outcome) => outcome && 'answer' in outcome && outcome.answer);
      expect(new Set(answers).size).toBe(1);
      expect((await store?.changes({ after: 0, limit: 200 }))?.items).toHaveLength(1);
      expect((await store?.log({ after: 0, limit: 200 }))?.items).toHaveLength(1);
      expect(await store?.backlog()).toMatchObject({ waiting: 1 });
    }));

  it('lets exactly one of parallel writers of a version win', () =>
    withWriters(kind, async (writers, [store]) => {
      await store?.commit([{ at: noon, records: [recordOf('r-1', '{"v":0}')] }]);
      for (let version = 1; version <= 5; version += 1) {
        const outcomes = await Promise.all(
          Array.from({ length: 30 }, (_, index) =>
            writers[index % writers.length]?.write({
              at: noon,
              records: [recordOf('r-1', `{"v":${version},"by":${index}}`, { expect: { version } })],
            }),
          ),
        );
        expect(outcomes.filter((outcome) => outcome?.kind === 'committed')).toHaveLength(1);
        const others = outcomes.filter((outcome) => outcome?.kind === 'refused');
        expect(others).toHaveLength(29);
        const winner = outcomes.findIndex((outcome) => outcome?.kind === 'committed');
        expect((await store?.record('referral', 'r-1'))?.content).toBe(`{"v":${version},"by":${winner}}`);
      }
    }));

  it('shows the feed without gaps or repetitions while it is written', () =>
    withWriters(kind, async (writers, stores) => {
      let isWriting = true;
      const readers = stores.map(async (store) => {
        const positions: number[] = [];
        for (let isLast = false; !isLast; ) {
          // What is written before the last look must be in it.
          isLast = !isWriting;
          for (let more = true; more; ) {
            const page = await store.changes({ after: positions.at(-1) ?? 0, limit: 7 });
            positions.push(...page.items.map(({ position }) => position));
            more = page.items.length > 0;
          }
          await new Promise((resolve) => setImmediate(resolve));
        }
        return positions;
      });
      await Promise.all(
        writers.flatMap((writer, at) =>
          Array.from({ length: 5 }, async (_, lane) => {
            for (let index = 0; index < 20; index += 1)
              await writer.write({
                at: noon,
                records: [recordOf(`r-${at}-${lane}-${index}`), recordOf(`s-${at}-${lane}-${index}`)],
              });
          }),
        ),
      );
      isWriting = false;
      const all = Array.from({ length: 600 }, (_, index) => index + 1);
      for (const positions of await Promise.all(readers)) expect(positions).toEqual(all);
    }));

  it('leases each message to one of many callers', () =>
    withStores(kind, 3, async (stores) => {
      await stores[0]?.commit([
        { at: noon, messages: Array.from({ length: 200 }, (_, index) => messageOf(`m-${index}`, 'r')) },
      ]);
      const taken = await Promise.all(
        Array.from(
          { length: 60 },
          (_, index) =>
            stores[index % stores.length]?.lease(7, noon, 60, index % 2 === 0 ? {} : undefined) ?? [],
        ),
      );
      const ids = taken.flat().map(({ messageId }) => messageId);
      expect(ids).toHaveLength(200);
      expect(new Set(ids).size).toBe(200);
      const done = await Promise.all(
        taken.flat().map(({ messageId, token }, index) => stores[index % 3]?.complete(messageId, token)),
      );
      expect(done.every(Boolean)).toBe(true);
    }));

  it('remembers a nonce for one of many callers', () =>
    withStores(kind, 3, async (stores) => {
      const results = await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          stores[index % 3]?.rememberNonce('key', `n-${index % 5}`, noon),
        ),
      );
      expect(results.filter(Boolean)).toHaveLength(5);
    }));
}
