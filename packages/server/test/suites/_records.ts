import { expect, it } from 'vitest';
import { type StoreKind, withStore } from '../_places.ts';
import { committed, digestOf, noon, recordOf } from '../_writes.ts';

/** Records, their versions and lists. */
export function testRecords(kind: StoreKind): void {
  it('stores a record as it is and gives its newest version', () =>
    withStore(kind, async (store) => {
      const content = JSON.stringify({ note: `မြန်မာ ✓ 𝄞 "quotes" \\ {} , NULL ${'x'.repeat(100_000)}` });
      await store.commit([{ at: noon, records: [recordOf('r-1', '{}')] }]);
      const [outcome] = await store.commit([{ at: noon + 5, records: [recordOf('r-1', content)] }]);
      expect(committed(outcome).facts.records).toEqual([
        { kind: 'replaced', recordType: 'referral', recordId: 'r-1', version: 2, position: 2 },
      ]);
      expect(await store.record('referral', 'r-1')).toEqual({
        ...{ recordType: 'referral', recordId: 'r-1', version: 2, owner: 'harbour-aid' },
        ...{ content, digest: digestOf(content), at: noon + 5, position: 2, created: 1 },
      });
      expect(await store.record('referral', 'r-2')).toBeUndefined();
      expect(await store.record('grievance-case', 'r-1')).toBeUndefined();
    }));

  it('keeps all versions', () =>
    withStore(kind, async (store) => {
      for (let version = 1; version <= 5; version += 1)
        await store.commit([
          {
            at: noon + version,
            records: [recordOf('r-1', `{"v":${version}}`), recordOf(`other-${version}`)],
          },
        ]);
      for (let version = 1; version <= 5; version += 1)
        expect(await store.version('referral', 'r-1', version)).toMatchObject({
          ...{ version, content: `{"v":${version}}`, at: noon + version },
        });
      expect(await store.version('referral', 'r-1', 6)).toBeUndefined();
      expect(await store.version('referral', 'r-1', 0)).toBeUndefined();
      expect(await store.version('referral', 'r-9', 1)).toBeUndefined();
    }));

  it('leaves an equal record unchanged', () =>
    withStore(kind, async (store) => {
      await store.commit([{ at: noon, records: [recordOf('r-1')] }]);
      const [outcome] = await store.commit([{ at: noon, records: [recordOf('r-1')] }]);
      expect(committed(outcome).facts).toMatchObject({
        ...{ position: 1, records: [{ kind: 'unchanged', version: 1, position: 1 }] },
      });
      expect((await store.changes({ after: 0, limit: 10 })).items).toHaveLength(1);
    }));

  it('refuses what does not meet the expectation, and then keeps nothing of the write', () =>
    withStore(kind, async (store) => {
      await store.commit([{ at: noon, records: [recordOf('r-1', '{"v":1}')] }]);
      const tries = [
        [recordOf('r-1', '{"v":2}', { expect: 'absent' }), 'exists', 1],
        [recordOf('r-1', '{"v":2}', { expect: { version: 2 } }), 'stale', 1],
        [recordOf('r-9', '{"v":2}', { expect: { version: 1 } }), 'missing', 0],
        [recordOf('r-1', '{"v":2}', { owner: 'other-office' }), 'foreign', 0],
        [recordOf('r-1', '{"v":1}', { owner: 'other-office' }), 'foreign', 0],
      ] as const;
      for (const [refused, reason, version] of tries) {
        const [outcome] = await store.commit([
          {
            at: noon,
            submission: { sender: 'harbour-aid', key: 'k', digest: 'd' },
            records: [recordOf('r-new'), refused],
          },
        ]);
        expect(outcome).toMatchObject({ kind: 'refused', records: [{}, { kind: reason, version }] });
      }
      expect(await store.record('referral', 'r-new')).toBeUndefined();
      expect(await store.submission('harbour-aid', 'k')).toBeUndefined();
      expect((await store.changes({ after: 0, limit: 10 })).next).toBe(1);
    }));

  it('stores the others of a partial write', () =>
    withStore(kind, async (store) => {
      await store.commit([{ at: noon, records: [recordOf('r-1')] }]);
      const [outcome] = await store.commit([
        {
          at: noon,
          partial: true,
          records: [recordOf('r-2'), recordOf('r-1', '{"v":2}', { expect: 'absent' }), recordOf('r-3')],
        },
      ]);
      expect(committed(outcome).facts.records.map((result) => result.kind)).toEqual([
        'created',
        'exists',
        'created',
      ]);
      expect((await store.records('referral', { limit: 10 })).items).toHaveLength(3);
    }));

  it('decides records of one write and of one group one after the other', () =>
    withStore(kind, async (store) => {
      const [first, second] = await store.commit([
        {
          at: noon,
          records: [recordOf('r-1', '{"v":1}'), recordOf('r-1', '{"v":1}'), recordOf('r-1', '{"v":2}')],
        },
        { at: noon, records: [recordOf('r-1', '{"v":3}', { expect: { version: 2 } })] },
      ]);
      expect(committed(first).facts.records.map((result) => result.kind)).toEqual([
        'created',
        'unchanged',
        'replaced',
      ]);
      expect(committed(second).facts.records).toMatchObject([{ kind: 'replaced', version: 3 }]);
      expect((await store.version('referral', 'r-1', 2))?.content).toBe('{"v":2}');
    }));

  it('lists records by pages in the order of their creation, of one owner or of all', () =>
    withStore(kind, async (store) => {
      const ids = ['a', 'B', 'ä', 'Z', 'aa', '_', '10', '9', 'é', '𝄞', 'ﬀ'];
      await store.commit([
        {
          at: noon,
          records: ids.map((id, index) =>
            recordOf(id, '{}', { owner: index % 3 === 0 ? 'other' : 'harbour-aid' }),
          ),
        },
        { at: noon, records: [recordOf('case', '{}', { recordType: 'grievance-case' })] },
      ]);
      // A later version does not move a record.
      await store.commit([{ at: noon, records: [recordOf('B', '{"v":2}')] }]);
      const pages: string[][] = [];
      for (let after: number | undefined = 0; after !== undefined; ) {
        const page = await store.records('referral', { after, limit: 4 });
        pages.push(page.items.map(({ recordId }) => recordId));
        after = page.next;
      }
      expect(pages.flat()).toEqual(ids);
      expect(pages.map(({ length }) => length)).toEqual([4, 4, 3]);
      const ofOther = await store.records('referral', { owner: 'other', limit: 4 });
      expect(ofOther.items.map(({ recordId }) => recordId)).toEqual(
        ids.filter((_, index) => index % 3 === 0),
      );
      expect(ofOther.next).toBeUndefined();
    }));
}
