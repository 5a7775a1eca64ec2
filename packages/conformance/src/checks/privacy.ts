import type { Answer, Json } from '../bench/answer.ts';
import { expect, expectProblem, expectStatus, type Probe } from '../bench/probe.ts';
import type { Role } from '../fixture/fixture.ts';
import { type Check, check } from './check.ts';
import { endOfChanges, followChanges, readAll } from './listings.ts';
import { withdrawalOf } from './plain-call.ts';
import { isSame } from './submit-record.ts';

/** Stands in no answer: letters that are no word, and no id of the run. */
const canary = 'Canarino-7731';
/** How a request with a canary may be answered: whether it has to be refused is for other checks. */
const refusals = [200, 201, 400, 401, 403, 404, 406, 412, 415, 422];
/** Headers that differ with the moment or the connection, and tell nothing of records. */
const ofTheMoment: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/** Who sees what. */
export const privacy: readonly Check[] = [
  viewCheck('partner', 'sender', 'referral', 'A partner'),
  viewCheck('regulator', 'regulator', 'audit', 'A regulator'),
  check({
    id: 'views.listed',
    title: 'Listings have the same views, and no hidden field',
    operations: ['listRecords'],
    run: async (probe) => {
      const { record, recordId } = await probe.store(probe.bench.samples.ownReferral(), 'receiver');
      const view = probe.bench.samples.viewOf(record, 'receiver', 'sender', 'referral');
      const items = await readAll(probe, '/v1/records?recordType=referral&purpose=referral', 'sender');
      const item = items.find((one) => one.recordId === recordId);
      expect(item !== undefined, 'a record of which the party may see something is not listed');
      expect(isSame(item.record, view), 'the listed record has other fields than the party may see');
    },
  }),
  check({
    id: 'views.not-for-all',
    title: 'A party of the protocol that may see nothing finds nothing: not read, not listed, not told',
    operations: ['readRecord', 'listRecords', 'listChanges'],
    run: async (probe) => {
      const start = await endOfChanges(probe, 'stranger');
      const { recordId, target } = await probe.store(probe.bench.samples.ownReferral(), 'receiver');
      for (const purpose of ['referral', 'services', 'audit']) {
        const at = target.replace('purpose=referral', `purpose=${purpose}`);
        const { status } = await probe.call(at, { as: 'stranger' });
        expect(status === 403 || status === 404, `reading it for ${purpose} is answered ${status}`);
        const list = await probe.call(`/v1/records?recordType=referral&purpose=${purpose}`, {
          as: 'stranger',
        });
        expect(
          list.status === 403 || !JSON.stringify(list.json ?? {}).includes(recordId),
          `it is listed for ${purpose}`,
        );
      }
      const { changes } = await followChanges(probe, 'stranger', start);
      expect(!changes.some((change) => change.recordId === recordId), 'its changes are told');
    },
  }),
  check({
    id: 'not-found.alike',
    title: 'A record that is unknown and one that is hidden are answered alike, word for word',
    clause: '#readRecord',
    operations: ['readRecord', 'withdrawConsent'],
    problems: ['not-found'],
    run: async (probe) => {
      const { record, recordId, target } = await probe.store(probe.bench.samples.ownReferral(), 'receiver');
      const consentId = String((record.consents as readonly Json[])[0]?.consentId);
      const body = withdrawalOf('referral', recordId, consentId);
      await probe.prepare(async () =>
        expectStatus(await probe.call('/v1/consent-withdrawals', { as: 'receiver', body }), 201),
      );
      await compareHidden(probe, target, 'sender');
    },
  }),
  check({
    id: 'not-found.alike-for-strangers',
    title: 'So they are for a party that may not ask at all',
    clause: '#readRecord',
    operations: ['readRecord'],
    problems: ['purpose-refused'],
    run: async (probe) => {
      const { target } = await probe.store();
      await compareHidden(probe, target, 'stranger');
    },
  }),
  check({
    id: 'not-found.receipts-alike',
    title: 'A receipt of somebody else is answered like one that is unknown',
    clause: '#readReceipt',
    operations: ['readReceipt'],
    problems: ['not-found'],
    run: async (probe) => {
      const { answer } = await probe.store();
      const { receiptId } = (answer.json?.receipt ?? {}) as Json;
      const hidden = await probe.call(`/v1/receipts/${receiptId}`, { as: 'receiver' });
      const unknown = await probe.call(`/v1/receipts/${crypto.randomUUID()}`, { as: 'receiver' });
      for (const one of [hidden, unknown]) expectProblem(one, 'not-found');
      expectAlike(hidden, unknown, 'the receipt of somebody else and an unknown one');
    },
  }),
  ...[
    ['in-addresses', 'the address', sendAddresses],
    ['in-records', 'a record that is refused', sendRecords],
    ['in-messages', 'a message that is refused', sendMessages],
    ['in-headers', 'a header', sendHeaders],
  ].map(([name, where, send]) =>
    check({
      id: `canaries.${name}`,
      title: `No refusal repeats a value of ${where}`,
      clause: '#Problem',
      operations: ['submitRecord', 'submitBatch', 'readRecord', 'withdrawConsent'],
      run: async (probe) => {
        for (const answer of await (send as typeof sendRecords)(probe)) {
          expectStatus(answer, ...refusals);
          expect(!JSON.stringify([...answer.headers]).includes(canary), 'a header repeats what was sent');
          expect(!answer.text.includes(canary), 'the body repeats what was sent');
        }
      },
    }),
  ),
];

function viewCheck(name: string, reader: Role, purpose: 'referral' | 'audit', who: string): Check {
  return check({
    id: `views.${name}`,
    title: `${who} reads the fields that protocol, consent and class allow, and no other`,
    operations: ['readRecord'],
    run: async (probe) => {
      const { samples } = probe.bench;
      const made = reader === 'regulator' ? samples.handledReferral() : samples.ownReferral();
      const { record, target } = await probe.store(made, 'receiver');
      const view = samples.viewOf(record, 'receiver', reader, purpose);
      const answer = await probe.call(target.replace('purpose=referral', `purpose=${purpose}`), {
        as: reader,
      });
      expectStatus(answer, 200);
      const places = [...new Set([...leavesOf(answer.json), ...leavesOf(view)])];
      const isHidden = (place: string) => !leavesOf(view).includes(place);
      const beyond = places.filter((place) => isHidden(place) && leavesOf(answer.json).includes(place));
      expect(beyond.length === 0, `it has what the party may not see: ${beyond.slice(0, 5).join(', ')}`);
      expect(isSame(answer.json, view), 'it lacks what the party may see, or has it otherwise');
    },
  });
}

/** The places of values in a record, without positions in lists. */
function leavesOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => leavesOf(entry, path));
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${path}/${name}`));
}

/** Asks in every way for a record that is hidden, and for one that is not there. */
async function compareHidden(probe: Probe, target: string, as: Role): Promise<void> {
  const unknown = target.replace(/[0-9a-f-]{36}/u, crypto.randomUUID());
  for (const parts of [{}, { method: 'HEAD' }, { headers: { 'if-none-match': '"v1"' } }]) {
    const [hidden, missing] = [
      await probe.call(target, { as, ...parts }),
      await probe.call(unknown, { as, ...parts }),
    ];
    expect(hidden.status === 404 || hidden.status === 403, `the hidden record is answered ${hidden.status}`);
    expectAlike(hidden, missing, 'the hidden and the unknown record');
  }
}

/** Throws unless two refusals differ in their instance alone. */
export function expectAlike(one: Answer, other: Answer, what: string): void {
  expect(one.status === other.status, `${what} are answered ${one.status} and ${other.status}`);
  const bodies = [one, other].map(({ json }) => ({ ...json, instance: '' }));
  expect(isSame(bodies[0], bodies[1]), `${what} have other bodies`);
  const names = [one, other].map(({ headers }) =>
    [...headers.keys()].filter((name) => !ofTheMoment.has(name)).sort(),
  );
  expect(names[0]?.join() === names[1]?.join(), `${what} have other headers`);
  for (const name of names[0] ?? [])
    expect(one.headers.get(name) === other.headers.get(name), `${what} have another header ${name}`);
}

async function sendAddresses(probe: Probe): Promise<readonly Answer[]> {
  const targets = [
    `/v1/${canary}`,
    `/v1/records/referral/${canary}?purpose=referral`,
    `/v1/records/${canary}/1?purpose=referral`,
    `/v1/records/referral/1?purpose=${canary}`,
    `/v1/changes?after=${canary}`,
    `/v1/changes?limit=${canary}`,
    `/v1/changes?${canary}=${canary}`,
  ];
  return Promise.all(targets.map((target) => probe.call(target, { as: 'receiver' })));
}

async function sendRecords(probe: Probe): Promise<readonly Answer[]> {
  const { samples } = probe.bench;
  const spoilt = [
    { ...samples.referral(), clientName: { fullName: canary } },
    { ...samples.referral(), status: canary },
    { ...samples.referral(), [canary]: canary },
    { ...samples.referral(), createdAt: canary },
    { ...samples.referral(), referralId: canary },
    { recordType: canary },
  ];
  const body = `${spoilt.map((record) => JSON.stringify(record)).join('\n')}\n{"${canary}":\n`;
  const headers = { 'content-type': 'application/x-ndjson' };
  // What a program makes of the body of a batch names the ids of records, as the contract has it.
  const batch = await probe.call('/v1/batches?purpose=referral', { as: 'sender', body, headers });
  return [
    ...(await Promise.all(spoilt.map((record) => probe.submit(record)))),
    await probe.call('/v1/records?purpose=referral', { as: 'sender', body: `{"${canary}": ${canary}` }),
    batch,
  ];
}

async function sendMessages(probe: Probe): Promise<readonly Answer[]> {
  const good = withdrawalOf('referral', crypto.randomUUID(), 'consent-1');
  const bodies = [
    { ...good, consentId: canary },
    { ...good, withdrawnAt: canary },
    { ...good, recordType: canary },
    { ...good, [canary]: canary },
    `${canary}`,
  ];
  return Promise.all(bodies.map((body) => probe.call('/v1/consent-withdrawals', { as: 'sender', body })));
}

async function sendHeaders(probe: Probe): Promise<readonly Answer[]> {
  const { target, record } = await probe.store();
  const put = { as: 'sender', method: 'PUT', body: { ...record } } as const;
  return [
    await probe.call(target, { ...put, headers: { 'if-match': canary } }),
    await probe.call(target, { ...put, headers: { 'if-match': `"${canary}"` } }),
    await probe.call(target, { as: 'sender', headers: { 'if-none-match': canary } }),
    await probe.call(target, { as: 'sender', headers: { accept: `image/${canary}` } }),
    await probe.call(target, { ...put, headers: { 'if-match': '"v1"', 'content-type': `text/${canary}` } }),
    await probe.call(target, { headers: { authorization: `Bearer ${canary}` } }),
    await probe.call(target, { headers: { 'signature-input': canary, signature: canary } }),
  ];
}
