import { importVerifyingKey, type PublicJwk, readReceipt, verifyLog } from '@amparo/core/exchange';
import type { Json } from '../bench/answer.ts';
import { expect, expectReceipt, expectStatus, type Probe } from '../bench/probe.ts';
import { type Check, check } from './check.ts';
import { linkOf, listOf } from './listings.ts';
import { isSame } from './submit-record.ts';

/** How many pages of the log are read at most, of 1000 lines each. */
const mostPages = 200;

/** Receipts and the log. */
export const proofs: readonly Check[] = [
  check({
    id: 'read-receipt.again',
    title: 'Who sent a request reads its receipt again, the same',
    operations: ['readReceipt'],
    run: async (probe) => {
      const { answer, body, key } = await probe.store();
      const receipt = answer.json?.receipt as Json | undefined;
      await probe.prepare(async () => expect(receipt !== undefined, 'the answer has no receipt'));
      const again = await probe.call(`/v1/receipts/${receipt?.receiptId}`, { as: 'sender' });
      expectStatus(again, 200);
      expect(isSame(again.json, receipt), 'it is another receipt');
      await expectReceipt(again.json, probe.bench, { body, key });
    },
  }),
  check({
    id: 'read-receipt.published-key',
    title: 'Receipts are signed by a key that the node publishes',
    clause: '#readKeys',
    operations: ['readKeys', 'readReceipt'],
    run: async (probe) => {
      const { answer } = await probe.store();
      const jws = String((answer.json?.receipt as Json | undefined)?.receipt);
      const read = readReceipt(jws);
      expect(read.ok, 'the receipt cannot be read');
      const { json } = await probe.call('/v1/keys');
      const keys = (json?.keys ?? []) as readonly PublicJwk[];
      expect(
        keys.some(({ kid }) => kid === read.kid),
        'its key is not published',
      );
      const key = keys.find(({ kid }) => kid === read.kid);
      expect((await importVerifyingKey(key)).kid === read.kid, 'the published key has another thumbprint');
    },
  }),
  check({
    id: 'read-log.verified',
    title: 'The log verifies offline, from its first line to the head that is signed',
    clause: '#lines-of-the-log',
    operations: ['readLog'],
    run: async (probe) => {
      await probe.store();
      const { lines, head } = await readLog(probe);
      const keys = await probe.bench.keys();
      const result = await verifyLog(lines, { heads: [String(head.head)], keys });
      expect(result.ok, `the log does not verify: ${result.ok ? '' : result.fault.reason}`);
      expect(result.covered === Number(head.position), 'the head speaks of another position than is signed');
    },
  }),
  check({
    id: 'read-log.told',
    title: 'The log says who did what to which record, with the receipt, and holds nothing of a record',
    clause: '#lines-of-the-log',
    operations: ['readLog'],
    run: async (probe) => {
      const note = `conformance${crypto.randomUUID().replaceAll('-', '')}`;
      const record = { ...probe.bench.samples.ownReferral(), clientCode: note.slice(0, 40) };
      const { recordId, answer } = await probe.store(record, 'receiver');
      const { lines } = await readLog(probe);
      const entry = lines.map((line) => JSON.parse(line) as Json).find((one) => one.recordId === recordId);
      expect(entry !== undefined, 'the log does not name the record');
      expect(entry.action === 'submitRecord', 'the entry names another action');
      expect(entry.party === probe.bench.actor('receiver').partyId, 'the entry names another party');
      const { receiptId } = (answer.json?.receipt ?? {}) as Json;
      expect(entry.receiptId === receiptId, 'the entry names another receipt');
      expect(
        !lines.some((line) => line.includes(note.slice(0, 40))),
        'the log holds something of the record',
      );
    },
  }),
  check({
    id: 'read-log.pages',
    title: 'A page has as many lines as asked for at most, and Link and `next` lead on',
    operations: ['readLog'],
    run: async (probe) => {
      await probe.store();
      await probe.store();
      const page = await probe.call('/v1/log?limit=1', { as: 'receiver' });
      expectStatus(page, 200);
      expect(listOf(page, 'lines').length === 1, 'the page does not have one line');
      expect(typeof page.json?.next === 'string', 'there is no `next`, though more lines follow');
      const link = linkOf(page);
      expect(link !== undefined, 'there is no header Link with rel="next"');
      const [byLink, byNext] = [
        await probe.call(link, { as: 'receiver' }),
        await probe.call(`/v1/log?limit=1&after=${page.json?.next}`, { as: 'receiver' }),
      ];
      expect(isSame(byLink.json?.lines, byNext.json?.lines), 'Link leads to another page than `next`');
      expect(!isSame(byNext.json?.lines, page.json?.lines), 'the second page is the first one');
    },
  }),
];

/** The lines of the log up to a head that is signed before they are read; what comes later is for others. */
async function readLog(probe: Probe): Promise<{ readonly lines: readonly string[]; readonly head: Json }> {
  const first = await probe.call('/v1/log?limit=1', { as: 'receiver' });
  expectStatus(first, 200);
  const head = first.json?.head as Json;
  probe.needs(
    Number(head.position) <= mostPages * 1000,
    `the log has more than ${mostPages * 1000} lines: verify it with \`amparo verify-log\``,
  );
  const lines: string[] = [];
  let after = '';
  while (lines.length < Number(head.position)) {
    const page = await probe.call(`/v1/log?limit=1000${after}`, { as: 'receiver' });
    expectStatus(page, 200);
    lines.push(...((page.json?.lines ?? []) as readonly string[]));
    if (typeof page.json?.next !== 'string') break;
    after = `&after=${page.json.next}`;
  }
  return { lines: lines.slice(0, Number(head.position)), head };
}
