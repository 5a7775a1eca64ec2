import type { Answer, Json } from '../bench/answer.ts';
import {
  expect,
  expectProblem,
  expectReceipt,
  expectSame,
  expectStatus,
  type Probe,
  type Stored,
} from '../bench/probe.ts';
import type { Role } from '../fixture/fixture.ts';
import { type Check, check } from './check.ts';
import { endOfChanges, followChanges, readAll } from './listings.ts';
import { withdrawalOf } from './plain-call.ts';
import { expectAlike } from './privacy.ts';

/** Consents that are taken back. */
export const consents: readonly Check[] = [
  check({
    id: 'withdraw-consent.in-force',
    title: 'From the answer on, nothing is shown on that consent: neither read, nor listed, nor changed',
    operations: ['withdrawConsent', 'readRecord', 'listRecords', 'transitionReferral'],
    problems: ['not-found'],
    run: async (probe) => {
      const stored = await probe.store();
      await probe.prepare(async () => expectStatus(await probe.call(stored.target, { as: 'receiver' }), 200));
      expectStatus(await withdraw(probe, stored), 201);
      expectProblem(await probe.call(stored.target, { as: 'receiver' }), 'not-found');
      const list = '/v1/records?recordType=referral&purpose=referral';
      const items = await readAll(probe, list, 'receiver');
      expect(!items.some(({ recordId }) => recordId === stored.recordId), 'the record is still listed');
      const step = { status: 'received', at: '2026-06-01T09:00:00+08:00', actor: 'receiver' };
      const headers = { 'if-match': stored.etag };
      const target = `/v1/referrals/${stored.recordId}/transitions`;
      expectProblem(await probe.call(target, { as: 'receiver', body: step, headers }), 'not-found');
    },
  }),
  check({
    id: 'withdraw-consent.for-others',
    title: 'Who read a record by a consent that was taken back sees it no more, and its owner still does',
    operations: ['withdrawConsent', 'readRecord'],
    problems: ['not-found'],
    run: async (probe) => {
      const stored = await probe.store(probe.bench.samples.ownReferral(), 'receiver');
      await probe.prepare(async () => expectStatus(await probe.call(stored.target, { as: 'sender' }), 200));
      expectStatus(await withdraw(probe, stored, { as: 'receiver' }), 201);
      expectProblem(await probe.call(stored.target, { as: 'sender' }), 'not-found');
      expectStatus(await probe.call(stored.target, { as: 'receiver' }), 200);
    },
  }),
  check({
    id: 'withdraw-consent.told',
    title: 'Who saw the record learns that the consent was taken back, and of nothing else of it',
    clause: '#Change',
    operations: ['withdrawConsent', 'listChanges'],
    run: async (probe) => {
      const start = await endOfChanges(probe, 'receiver');
      const stored = await probe.store();
      await probe.prepare(async () => expectStatus(await withdraw(probe, stored), 201));
      const { changes } = await followChanges(probe, 'receiver', start);
      const kinds = changes.filter(({ recordId }) => recordId === stored.recordId).map(({ kind }) => kind);
      expect(kinds.join() === 'consent-withdrawn', 'the changes are not `consent-withdrawn` alone');
    },
  }),
  check({
    id: 'withdraw-consent.result',
    title: 'The answer repeats the withdrawal, says from when on it holds, and has a receipt that verifies',
    clause: '#WithdrawalResult',
    operations: ['withdrawConsent'],
    run: async (probe) => {
      const stored = await probe.store();
      const key = crypto.randomUUID();
      const message = withdrawalOf(stored.recordType, stored.recordId, consentOf(stored));
      const answer = await withdraw(probe, stored, { key });
      expectStatus(answer, 201);
      for (const [name, value] of Object.entries(message))
        expect(answer.json?.[name] === value, `the answer has another ${name}`);
      await expectReceipt(answer.json?.receipt, probe.bench, { body: JSON.stringify(message), key });
    },
  }),
  check({
    id: 'withdraw-consent.repeated',
    title:
      'A withdrawal that comes again is answered the same; under another key, 200 says that it was there',
    operations: ['withdrawConsent'],
    run: async (probe) => {
      const stored = await probe.store();
      const key = crypto.randomUUID();
      const first = await withdraw(probe, stored, { key });
      expectStatus(first, 201);
      expectSame(first, await withdraw(probe, stored, { key }), 'the withdrawal sent again');
      expectStatus(await withdraw(probe, stored), 200);
    },
  }),
  check({
    id: 'withdraw-consent.reused',
    title: 'The key of another withdrawal is refused, and takes nothing back',
    clause: '#problems',
    operations: ['withdrawConsent'],
    problems: ['idempotency-key-reused'],
    run: async (probe) => {
      const [one, other] = [await probe.store(), await probe.store()];
      const key = crypto.randomUUID();
      await probe.prepare(async () => expectStatus(await withdraw(probe, one, { key }), 201));
      expectProblem(await withdraw(probe, other, { key }), 'idempotency-key-reused');
      expectStatus(await probe.call(other.target, { as: 'receiver' }), 200);
    },
  }),
  check({
    id: 'withdraw-consent.not-found',
    title:
      'A consent that the record does not have, and a record that is not there or hidden, are not found alike',
    operations: ['withdrawConsent'],
    problems: ['not-found'],
    run: async (probe) => {
      const stored = await probe.store();
      const unknownConsent = await withdraw(probe, stored, { consentId: 'consent-99' });
      const unknownRecord = await withdraw(probe, { ...stored, recordId: crypto.randomUUID() });
      const hidden = await withdraw(probe, stored, { as: 'stranger' });
      for (const answer of [unknownConsent, unknownRecord, hidden]) expectProblem(answer, 'not-found');
      expectAlike(unknownConsent, unknownRecord, 'an unknown consent and an unknown record');
      expectAlike(hidden, unknownRecord, 'a hidden and an unknown record');
      expectStatus(await probe.call(stored.target, { as: 'receiver' }), 200);
    },
  }),
  check({
    id: 'withdraw-consent.malformed',
    title: 'A withdrawal that has another form is refused',
    operations: ['withdrawConsent'],
    problems: ['malformed-request'],
    run: async (probe) => {
      const good: Json = { ...withdrawalOf('referral', crypto.randomUUID(), 'consent-1') };
      for (const body of [{}, { ...good, withdrawnAt: 'yesterday' }, { ...good, surprise: 1 }, 'no json'])
        expectProblem(
          await probe.call('/v1/consent-withdrawals', { as: 'sender', body }),
          'malformed-request',
        );
    },
  }),
];

function consentOf({ record }: Stored): string {
  return String((record.consents as readonly Json[])[0]?.consentId);
}

function withdraw(
  probe: Probe,
  stored: Stored,
  { as = 'sender', key, consentId = consentOf(stored) }: { as?: Role; key?: string; consentId?: string } = {},
): Promise<Answer> {
  const body = withdrawalOf(stored.recordType, stored.recordId, consentId);
  return probe.call('/v1/consent-withdrawals', { as, body, ...(key !== undefined && { key }) });
}
