import { expect, expectProblem, expectStatus } from '../bench/probe.ts';
import { type Check, check } from './check.ts';
import { isSame, placesOf } from './submit-record.ts';

/** Reading one record. */
export const readRecord: readonly Check[] = [
  check({
    id: 'read-record.seen',
    title: 'Who sent a record reads all of it, and the node’s party what it was given',
    operations: ['readRecord'],
    run: async (probe) => {
      const { record, target } = await probe.store();
      for (const as of ['sender', 'receiver'] as const) {
        const answer = await probe.call(target, { as });
        expectStatus(answer, 200);
        expect(isSame(answer.json, record), `the ${as} reads something else than was sent`);
      }
    },
  }),
  check({
    id: 'read-record.etag',
    title: 'A record that is read has an ETag, which a version keeps',
    clause: '#readRecord',
    operations: ['readRecord'],
    run: async (probe) => {
      const { target } = await probe.store();
      const tags = [
        await probe.call(target, { as: 'sender' }),
        await probe.call(target, { as: 'sender' }),
      ].map(({ headers }) => headers.get('etag'));
      expect(tags[0] !== null && tags[0] === tags[1], 'it has no ETag, or another one each time');
    },
  }),
  check({
    id: 'read-record.not-modified',
    title: 'Who has the latest version already is answered 304, also with a weak ETag',
    operations: ['readRecord'],
    run: async (probe) => {
      const { target, etag } = await probe.store();
      for (const tag of [etag, `W/${etag}`]) {
        const answer = await probe.call(target, { as: 'sender', headers: { 'if-none-match': tag } });
        expectStatus(answer, 304);
        expect(answer.text === '', 'a 304 has a body');
      }
      const answer = await probe.call(target, { as: 'sender', headers: { 'if-none-match': '"another"' } });
      expectStatus(answer, 200);
    },
  }),
  check({
    id: 'read-record.unknown',
    title: 'A record and a type that are not there are not found',
    operations: ['readRecord'],
    problems: ['not-found'],
    run: async (probe) => {
      for (const recordType of ['referral', 'diary']) {
        const target = `/v1/records/${recordType}/${crypto.randomUUID()}?purpose=referral`;
        expectProblem(await probe.call(target, { as: 'sender' }), 'not-found');
      }
    },
  }),
  check({
    id: 'read-record.malformed',
    title: 'An id that cannot be one, and a wrong If-None-Match, are refused with their places',
    operations: ['readRecord'],
    problems: ['malformed-request'],
    run: async (probe) => {
      const wrongId = await probe.call('/v1/records/referral/-?purpose=referral', { as: 'sender' });
      expectProblem(wrongId, 'malformed-request');
      expect(placesOf(wrongId.json).includes('/path/recordId'), 'no diagnostic names /path/recordId');
      const { target } = await probe.store();
      const wrongTag = await probe.call(target, { as: 'sender', headers: { 'if-none-match': 'no-quotes' } });
      expectProblem(wrongTag, 'malformed-request');
      expect(placesOf(wrongTag.json).includes('/headers/if-none-match'), 'no diagnostic names the header');
    },
  }),
  check({
    id: 'read-record.purpose-refused',
    title: 'A party to which the node may give nothing for a purpose is told that, whatever there is',
    operations: ['readRecord', 'listRecords'],
    problems: ['purpose-refused'],
    run: async (probe) => {
      const { target } = await probe.store();
      expectProblem(await probe.call(target, { as: 'stranger' }), 'purpose-refused');
      const list = '/v1/records?recordType=referral&purpose=referral';
      expectProblem(await probe.call(list, { as: 'stranger' }), 'purpose-refused');
    },
  }),
];
