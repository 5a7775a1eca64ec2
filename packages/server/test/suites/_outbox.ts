import { expect, it } from 'vitest';
import type { LeaseOptions, Store } from '../../src/store/store.ts';
import { type StoreKind, withStore, withStores } from '../_places.ts';
import { messageOf, noon, recordOf, withdrawalOf } from '../_writes.ts';

const only = async (store: Store, now = noon, seconds = 60) => {
  const [message, ...others] = await store.lease(10, now, seconds);
  if (!message || others.length > 0)
    throw new Error(`not one message but ${others.length + (message ? 1 : 0)}`);
  return message;
};

/** Delivery: leases, fencing, and consents withdrawn. */
export function testOutbox(kind: StoreKind): void {
  it('gives a message of a stored record to one caller, and forgets it when it is delivered', () =>
    withStore(kind, async (store) => {
      await store.commit([
        { at: noon, records: [recordOf('r-1', '{}', { messages: [messageOf('m-1', 'r-1')] })] },
        { at: noon, records: [recordOf('r-1', '{}', { messages: [messageOf('m-2', 'r-1')] })] },
      ]);
      const message = await only(store);
      expect(message).toEqual({
        ...{ messageId: 'm-1', token: 1, attempts: 1, recipient: 'embassy', recordType: 'referral' },
        ...{ recordId: 'r-1', position: 1, payload: 'payload of m-1' },
      });
      expect(await store.lease(10, noon, 60)).toEqual([]);
      expect(await store.holds('m-1', 1)).toBe(true);
      expect(await store.complete('m-1', 1)).toBe(true);
      expect(await store.complete('m-1', 1)).toBe(false);
      expect(await store.holds('m-1', 1)).toBe(false);
      expect(await store.backlog()).toEqual({ waiting: 0, delivered: 1, stopped: 0, quarantined: 0 });
    }));

  it('does not let who lost a lease speak for the message', () =>
    withStores(kind, 2, async ([slow, quick]) => {
      if (!slow || !quick) throw new Error('no stores');
      await slow.commit([{ at: noon, messages: [messageOf('m-1', 'r-1')] }]);
      const lost = await only(slow, noon, 30);
      expect(await quick.lease(10, noon + 29_999, 30)).toEqual([]);
      const held = await only(quick, noon + 30_000, 30);
      expect(held.token).toBeGreaterThan(lost.token);
      expect(held.attempts).toBe(2);
      expect(await slow.holds('m-1', lost.token)).toBe(false);
      expect(await slow.complete('m-1', lost.token)).toBe(false);
      expect(await slow.retry('m-1', lost.token, noon)).toBe(false);
      expect(await slow.quarantine('m-1', lost.token)).toBe(false);
      expect(await quick.complete('m-1', held.token)).toBe(true);
    }));

  it('gives a message back for later; a token that was given back is worth nothing', () =>
    withStore(kind, async (store) => {
      await store.commit([{ at: noon, messages: [messageOf('m-1', 'r-1')] }]);
      expect(await store.complete('m-1', 0)).toBe(false);
      const { token } = await only(store);
      expect(await store.retry('m-1', token, noon + 5000)).toBe(true);
      expect(await store.complete('m-1', token)).toBe(false);
      expect((await store.backlog()).oldestDue).toBe(noon + 5000);
      expect(await store.lease(10, noon + 4999, 60)).toEqual([]);
      expect((await only(store, noon + 5000)).token).toBe(token + 1);
    }));

  it('gives a message back that was not tried, without counting it', () =>
    withStore(kind, async (store) => {
      await store.commit([{ at: noon, messages: [messageOf('m-1', 'r-1')] }]);
      const { token } = await only(store);
      expect(await store.release('m-1', token + 1, noon)).toBe(false);
      expect(await store.release('m-1', token, noon + 5)).toBe(true);
      expect(await store.holds('m-1', token)).toBe(false);
      expect(await store.lease(10, noon + 4, 60)).toEqual([]);
      const again = await only(store, noon + 5);
      expect(again.attempts).toBe(1);
      expect(again.token).toBeGreaterThan(token);
    }));

  it('stops a message, which is never given out again', () =>
    withStore(kind, async (store) => {
      await store.commit([{ at: noon, messages: [messageOf('m-1', 'r-1')] }]);
      const { token } = await only(store);
      expect(await store.stop('m-1', token + 1)).toBe(false);
      expect(await store.stop('m-1', token)).toBe(true);
      expect(await store.stop('m-1', token)).toBe(false);
      expect(await store.lease(10, noon + 10 ** 9, 60)).toEqual([]);
      expect(await store.backlog()).toMatchObject({ waiting: 0, stopped: 1 });
    }));

  it('leases so many of each recipient, of some none, the first of each first', () =>
    withStore(kind, async (store) => {
      const to = (recipient: string, count: number, first: number) =>
        Array.from({ length: count }, (_, index) => ({
          ...messageOf(`${recipient}-${index}`, 'r'),
          recipient,
          availableAt: noon + first + index,
        }));
      await store.commit([
        { at: noon, messages: [...to('many', 500, 0), ...to('few', 3, 700), ...to('Ångström', 2, 600)] },
      ]);
      const idsOf = async (limit: number, options: LeaseOptions, now = noon + 1000) =>
        (await store.lease(limit, now, 60, options)).map(({ messageId }) => messageId).sort();
      expect(await idsOf(10, { each: 2, except: ['many', 'none'] }, noon + 600)).toEqual(['Ångström-0']);
      expect(await idsOf(4, { each: 2 })).toEqual(['few-0', 'many-0', 'many-1', 'Ångström-1'].sort());
      expect(await idsOf(10, { except: ['many'] })).toEqual(['few-1', 'few-2']);
      expect(await idsOf(10, { each: 3 })).toEqual(['many-2', 'many-3', 'many-4']);
      expect(await idsOf(500, {})).toHaveLength(495);
      expect(await idsOf(10, {})).toEqual([]);
    }));

  it('sets a message aside', () =>
    withStore(kind, async (store) => {
      await store.commit([{ at: noon, messages: [messageOf('m-1', 'r-1')] }]);
      const { token } = await only(store);
      expect(await store.quarantine('m-1', token)).toBe(true);
      expect(await store.lease(10, noon + 10 ** 9, 60)).toEqual([]);
      expect(await store.backlog()).toMatchObject({ waiting: 0, quarantined: 1 });
    }));

  it('leases what is due first, no more than asked, nothing that is not due', () =>
    withStore(kind, async (store) => {
      const at = (messageId: string, availableAt: number) => ({ ...messageOf(messageId, 'r'), availableAt });
      await store.commit([
        { at: noon, messages: [at('c', noon + 3), at('a', noon + 1), at('d', noon + 9), at('b', noon + 2)] },
      ]);
      const idsOf = async (limit: number) =>
        (await store.lease(limit, noon + 5, 60)).map(({ messageId }) => messageId).sort();
      expect(await idsOf(2)).toEqual(['a', 'b']);
      expect(await idsOf(5)).toEqual(['c']);
      expect(await idsOf(5)).toEqual([]);
    }));

  it('stops messages of a withdrawn consent, whatever their state', () =>
    withStore(kind, async (store) => {
      const about = (messageId: string, recordId = 'r-1', consents = ['consent-1', 'consent-2']) =>
        messageOf(messageId, recordId, consents);
      await store.commit([
        {
          at: noon,
          messages: [
            ...[about('aside'), about('leased'), about('done'), about('waiting'), about('waiting-too')],
            ...[
              about('other-record', 'r-2'),
              about('other-consent', 'r-1', ['consent-2']),
              about('none', 'r-1', []),
            ],
          ].map((message, index) => ({ ...message, availableAt: noon + index })),
        },
      ]);
      const taken = [...(await store.lease(3, noon + 2, 60))];
      const tokenOf = (id: string) => taken.find(({ messageId }) => messageId === id)?.token ?? 0;
      await store.quarantine('aside', tokenOf('aside'));
      await store.complete('done', tokenOf('done'));
      expect(await store.isWithdrawn('referral', 'r-1', 'consent-1')).toBe(false);

      await store.commit([withdrawalOf('r-1', 'consent-1')]);
      expect(await store.isWithdrawn('referral', 'r-1', 'consent-1')).toBe(true);
      expect(await store.holds('leased', tokenOf('leased'))).toBe(false);
      expect(await store.complete('leased', tokenOf('leased'))).toBe(false);
      expect(await store.retry('leased', tokenOf('leased'), noon)).toBe(false);
      const left = await store.lease(10, noon + 10 ** 9, 60);
      expect(left.map(({ messageId }) => messageId).sort()).toEqual([
        'none',
        'other-consent',
        'other-record',
      ]);
      expect(await store.backlog()).toMatchObject({ delivered: 1, stopped: 4, quarantined: 0 });
    }));

  it('never queues a message of a consent that was withdrawn before it, or in the same group', () =>
    withStore(kind, async (store) => {
      await store.commit([withdrawalOf('r-1')]);
      await store.commit([
        { at: noon, messages: [messageOf('late', 'r-1', ['consent-1'])] },
        { at: noon, messages: [messageOf('before', 'r-2', ['consent-1'])] },
        withdrawalOf('r-2'),
        { at: noon, messages: [messageOf('after', 'r-2', ['consent-1'])] },
      ]);
      expect(await store.lease(10, noon, 60)).toEqual([]);
      expect((await store.backlog()).stopped).toBe(3);
    }));

  it('forgets messages that were delivered or stopped long ago, and no others', () =>
    withStore(kind, async (store) => {
      await store.commit([
        { at: noon, messages: ['m-1', 'm-2', 'm-3'].map((id) => messageOf(id, 'r-1')) },
        {
          at: noon,
          messages: [messageOf('m-4', 'r-1', ['consent-1']), messageOf('m-5', 'r-1', ['consent-2'])],
        },
        withdrawalOf('r-1'),
      ]);
      const [done, aside] = await store.lease(2, noon, 60);
      await store.complete(done?.messageId ?? '', done?.token ?? 0);
      await store.quarantine(aside?.messageId ?? '', aside?.token ?? 0);
      expect((await store.purge({ messagesBefore: noon })).messages).toBe(0);
      expect((await store.purge({ messagesBefore: noon + 60_001 })).messages).toBe(2);
      expect(await store.backlog()).toMatchObject({ waiting: 2, delivered: 0, stopped: 0, quarantined: 1 });
    }));

  it('withdraws once, and tells the feed', () =>
    withStore(kind, async (store) => {
      await store.commit([{ at: noon, records: [recordOf('r-1')] }]);
      const twice = await store.commit([withdrawalOf('r-1'), withdrawalOf('r-1')]);
      expect(twice.map((outcome) => outcome.kind === 'committed' && outcome.facts.withdrawals)).toEqual([
        [{ kind: 'withdrawn', position: 2 }],
        [{ kind: 'already-withdrawn', position: 0 }],
      ]);
      await store.commit([withdrawalOf('r-1'), withdrawalOf('unknown', 'consent-9')]);
      expect(await store.withdrawals('referral', 'r-1')).toEqual([
        { consentId: 'consent-1', withdrawnAt: noon, by: 'harbour-aid', position: 2 },
      ]);
      expect((await store.changes({ after: 1, limit: 10 })).items).toMatchObject([
        { position: 2, kind: 'consent-withdrawn', recordId: 'r-1', version: 1, owner: 'harbour-aid' },
        { position: 3, kind: 'consent-withdrawn', recordId: 'unknown', version: 0 },
      ]);
      expect(await store.record('referral', 'r-1')).toMatchObject({ version: 1 });
    }));
}
