import type { Answer, Json } from '../bench/answer.ts';
import { expect, expectProblem, expectStatus, type Probe } from '../bench/probe.ts';
import type { Role } from '../fixture/fixture.ts';
import { type Check, check } from './check.ts';
import { isSame, otherAge, placesOf } from './submit-record.ts';

/** How many pages of a listing are read at most. */
const mostPages = 1000;
const records = '/v1/records?recordType=referral&purpose=referral';

/** Listing records and following changes. */
export const listings: readonly Check[] = [
  check({
    id: 'list-records.listed',
    title: 'A listing has the records that the caller may see, each as it is when it is read by itself',
    operations: ['listRecords', 'readRecord'],
    run: async (probe) => {
      const { record, recordId, etag } = await probe.store();
      const items = await readAll(probe, records, 'receiver');
      const item = items.find((one) => one.recordId === recordId);
      expect(item !== undefined, 'a record that was stored is not listed');
      expect(isSame(item.record, record), 'the listed record is not what was sent');
      expect(item.etag === etag, 'the listed record has another ETag');
    },
  }),
  check({
    id: 'list-records.pages',
    title: 'Pages have as many items as asked for at most, and Link and `next` lead to the following ones',
    operations: ['listRecords'],
    run: async (probe) => {
      const stored = [await probe.store(), await probe.store(), await probe.store()];
      const all = await readAll(probe, records, 'sender');
      expect(
        stored.every(({ recordId }) => all.some((item) => item.recordId === recordId)),
        'a record that was stored is not listed',
      );
      const first = await probe.call(`${records}&limit=1`, { as: 'sender' });
      expectStatus(first, 200);
      expect(listOf(first, 'items').length <= 1, 'the page has more items than were asked for');
      const next = first.json?.next;
      expect(typeof next === 'string', 'there is no `next`, though more records follow');
      const link = linkOf(first);
      expect(link !== undefined, 'there is no header Link with rel="next"');
      const [byLink, byNext] = [
        await probe.call(link, { as: 'sender' }),
        await probe.call(`${records}&limit=1&after=${next}`, { as: 'sender' }),
      ];
      expect(isSame(byLink.json, byNext.json), 'Link leads to another page than `next`');
      expect(!isSame(byNext.json?.items, first.json?.items), 'the second page is the first one');
      const ids = all.map(({ recordId }) => recordId);
      expect(new Set(ids).size === ids.length, 'a record is listed twice');
    },
  }),
  check({
    id: 'list-records.limit',
    title: 'A limit that is no number from 1 to 1000 is refused, with its place',
    operations: ['listRecords', 'listChanges', 'readLog'],
    problems: ['malformed-request'],
    run: async (probe) => {
      for (const target of [records, '/v1/changes', '/v1/log'])
        for (const limit of ['0', '1001', 'ten', '1.5', '']) {
          const answer = await probe.call(`${target}${target.includes('?') ? '&' : '?'}limit=${limit}`, {
            as: 'receiver',
          });
          expectProblem(answer, 'malformed-request');
          expect(placesOf(answer.json).includes('/query/limit'), 'no diagnostic names /query/limit');
        }
    },
  }),
  check({
    id: 'list-records.cursor-refused',
    title: 'A cursor that was not given, or for another listing, is refused',
    operations: ['listRecords', 'listChanges', 'readLog'],
    problems: ['cursor-refused'],
    run: async (probe) => {
      await probe.store();
      await probe.store();
      const page = await probe.call(`${records}&limit=1`, { as: 'sender' });
      const given = String(page.json?.next);
      for (const target of [
        `${records}&after=bm9uZQ`,
        `/v1/changes?after=${given}`,
        `/v1/log?after=${given}`,
        `/v1/records?recordType=portability-request&purpose=referral&after=${given}`,
      ])
        expectProblem(await probe.call(target, { as: 'receiver' }), 'cursor-refused');
    },
  }),
  check({
    id: 'list-changes.followed',
    title: 'Who reads on from `next` learns of every change of what it may see, in order',
    operations: ['listChanges'],
    run: async (probe) => {
      const start = await endOfChanges(probe, 'receiver');
      const first = await probe.store();
      const second = await probe.store();
      const record = { ...first.record, clientAge: otherAge(first.record) };
      const headers = { 'if-match': first.etag };
      await probe.prepare(async () =>
        expectStatus(
          await probe.call(first.target, { as: 'sender', method: 'PUT', body: record, headers }),
          200,
        ),
      );
      const { changes } = await followChanges(probe, 'receiver', start);
      const own = changes.filter(
        ({ recordId }) => recordId === first.recordId || recordId === second.recordId,
      );
      const words = own.map(
        ({ recordId, kind, version }) => `${recordId === first.recordId ? 1 : 2} ${kind} ${version}`,
      );
      expect(words.join() === '1 added 1,2 added 1,1 replaced 2', 'the changes are not told, or otherwise');
      const positions = changes.map(({ position }) => Number(position));
      expect(
        positions.every((at, index) => index === 0 || at > (positions[index - 1] as number)),
        'positions do not rise',
      );
    },
  }),
  check({
    id: 'list-changes.end',
    title: 'At the end there is a `next` as well, which stays good',
    operations: ['listChanges'],
    run: async (probe) => {
      const end = await endOfChanges(probe, 'sender');
      const { recordId } = await probe.store();
      const { changes } = await followChanges(probe, 'sender', end);
      expect(
        changes.some((change) => change.recordId === recordId),
        'what came after the end is not told',
      );
    },
  }),
  check({
    id: 'list-changes.pages',
    title: 'A page has as many changes as asked for at most, with a Link where there are more',
    operations: ['listChanges'],
    run: async (probe) => {
      const start = await endOfChanges(probe, 'receiver');
      await probe.store();
      await probe.store();
      const page = await probe.call(`/v1/changes?limit=1&after=${start}`, { as: 'receiver' });
      expectStatus(page, 200);
      expect(listOf(page, 'changes').length <= 1, 'the page has more changes than were asked for');
      expect(page.json?.more === true, '`more` is not true, though more changes are there');
      const link = linkOf(page);
      expect(link !== undefined, 'there is no header Link with rel="next"');
      expectStatus(await probe.call(link, { as: 'receiver' }), 200);
    },
  }),
  check({
    id: 'list-changes.unseen',
    title: 'Of records that a party may not see it learns no changes',
    operations: ['listChanges'],
    run: async (probe) => {
      const start = await endOfChanges(probe, 'stranger');
      const { recordId } = await probe.store();
      const { changes } = await followChanges(probe, 'stranger', start);
      expect(!changes.some((change) => change.recordId === recordId), 'a change of a hidden record is told');
    },
  }),
];

/** The address in the header Link that goes on, as a target. */
export function linkOf({ headers, sent }: Answer): string | undefined {
  const found = /<([^>]+)>\s*;\s*rel="?next"?/u.exec(headers.get('link') ?? '')?.[1];
  if (found === undefined || !URL.canParse(found, sent.url)) return undefined;
  const { pathname, search } = new URL(found, sent.url);
  return pathname + search;
}

/** All items of a listing. */
export async function readAll(probe: Probe, target: string, as: Role): Promise<readonly Json[]> {
  const items: Json[] = [];
  let after = '';
  for (let pages = 0; pages < mostPages; pages += 1) {
    const answer = await probe.call(`${target}&limit=1000${after}`, { as });
    expectStatus(answer, 200);
    items.push(...(listOf(answer, 'items') as readonly Json[]));
    if (typeof answer.json?.next !== 'string') return items;
    after = `&after=${answer.json.next}`;
  }
  probe.needs(false, `the listing has more than ${mostPages} pages`);
  return items;
}

/** The changes after a cursor, and the cursor after them. */
export async function followChanges(
  probe: Probe,
  as: Role,
  start?: string,
): Promise<{ readonly changes: readonly Json[]; readonly next: string }> {
  const changes: Json[] = [];
  let next = start;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const after = next === undefined ? '' : `&after=${next}`;
    const answer = await probe.call(`/v1/changes?limit=1000${after}`, { as });
    expectStatus(answer, 200);
    changes.push(...(listOf(answer, 'changes') as readonly Json[]));
    next = String(answer.json?.next);
    if (answer.json?.more !== true) return { changes, next };
  }
  probe.needs(false, `there are more than ${mostPages} pages of changes`);
  return { changes, next: next ?? '' };
}

/** Where the feed ends for a party. */
export async function endOfChanges(probe: Probe, as: Role): Promise<string> {
  return probe.prepare(async () => (await followChanges(probe, as)).next);
}

/** A list in the body of an answer; empty where there is none. */
export function listOf({ json }: Answer, name: string): readonly unknown[] {
  const value = json?.[name];
  return Array.isArray(value) ? value : [];
}
