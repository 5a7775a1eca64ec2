import { signatureProfile } from '@amparo/core/exchange';
import { expect, expectProblem, expectStatus, type Probe } from '../bench/probe.ts';
import { type Check, check } from './check.ts';
import { oddSignatures, seconds } from './odd-signatures.ts';
import { expectNotStored } from './submit-record.ts';

/** What a signature has to be. */
export const signatures: readonly Check[] = [
  check({
    id: 'signatures.accepted',
    title: 'A signature as the profile has it is accepted, whatever the order of its parameters',
    clause: '#signatures',
    operations: ['submitRecord'],
    run: async (probe) => {
      expectStatus(await probe.submit(probe.bench.samples.referral()), 201);
      const { alg, tag } = signatureProfile;
      // The names that are given here come first.
      const odd = { parameters: { tag, alg, expires: seconds() + 60 } };
      expectStatus(await probe.submit(probe.bench.samples.referral(), { odd }), 201);
      expectStatus(
        await probe.submit(probe.bench.samples.referral(), { signing: { expiresIn: 1 + 59 } }),
        201,
      );
    },
  }),
  ...oddSignatures.map(({ name, title, odd, change, headers }) =>
    check({
      id: `signatures.${name}`,
      title,
      clause: '#signatures',
      operations: ['submitRecord'],
      problems: ['signature-refused'],
      run: async (probe) => {
        const record = probe.bench.samples.referral();
        const answer = await probe.submit(record, {
          ...(odd && { odd: await odd(probe) }),
          ...(change && { change }),
          ...(headers && { headers }),
        });
        expectProblem(answer, 'signature-refused');
        await expectNotStored(record, probe);
      },
    }),
  ),
  check({
    id: 'signatures.without.if-match',
    title: 'A signature that does not cover If-Match where there is one is refused',
    clause: '#signatures',
    operations: ['replaceRecord'],
    problems: ['signature-refused'],
    run: async (probe) => {
      const { target, record, etag } = await probe.store();
      const put = {
        as: 'sender',
        method: 'PUT',
        body: { ...record, clientAge: 44 },
        headers: { 'if-match': etag },
      } as const;
      const odd = { components: (usual: readonly string[]) => usual.filter((name) => name !== 'if-match') };
      expectProblem(await probe.call(target, { ...put, odd }), 'signature-refused');
    },
  }),
  check({
    id: 'signatures.changed.if-match',
    title: 'An If-Match that was changed on the way is noticed',
    clause: '#signatures',
    operations: ['replaceRecord'],
    problems: ['signature-refused'],
    run: async (probe) => {
      const { target, record, etag } = await probe.store();
      const put = {
        as: 'sender',
        method: 'PUT',
        body: { ...record, clientAge: 44 },
        headers: { 'if-match': '"v99"' },
      } as const;
      const answer = await probe.call(target, {
        ...put,
        change: ({ headers }) => ({ headers: { ...headers, 'if-match': etag } }),
      });
      expectProblem(answer, 'signature-refused');
    },
  }),
  check({
    id: 'signatures.get-as-head',
    title: 'A signature for GET does not serve for HEAD',
    clause: '#signatures',
    operations: ['readRecord'],
    run: async (probe) => {
      const { target } = await probe.store();
      const answer = await probe.call(target, { as: 'sender', change: () => ({ method: 'HEAD' }) });
      expectStatus(answer, 401);
    },
  }),
  check({
    id: 'signatures.body-changed',
    title: 'A body of which one letter was changed on the way is refused, and not stored',
    clause: '#signatures',
    operations: ['submitRecord'],
    problems: ['digest-mismatch'],
    run: async (probe) => {
      const record = probe.bench.samples.referral();
      const answer = await probe.submit(record, {
        change: ({ body }) => ({
          body: (body as Uint8Array).map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
        }),
      });
      expectProblem(answer, 'digest-mismatch', 'signature-refused');
      await expectNotStored(record, probe);
    },
  }),
  ...(
    [
      ['of-a-read', 'a read', (probe: Probe) => probe.call('/v1/changes?limit=1', { as: 'sender' })],
      ['of-a-write', 'a write', (probe: Probe) => probe.submit(probe.bench.samples.referral())],
      [
        'of-a-refusal',
        'a request that was refused',
        (probe: Probe) => probe.submit({ ...probe.bench.samples.referral(), status: 'lost' }),
      ],
    ] as const
  ).map(([name, what, send]) =>
    check({
      id: `signatures.replayed.${name}`,
      title: `The signature of ${what} serves once`,
      clause: '#signatures',
      operations: ['submitRecord', 'listChanges'],
      problems: ['signature-refused'],
      run: async (probe) => {
        const first = await send(probe);
        expect(first.status !== 401, `the first request is answered ${first.status}`);
        expectProblem(await probe.resend(first.sent), 'signature-refused');
      },
    }),
  ),
  check({
    id: 'signatures.replayed.at-once',
    title: 'Of ten copies of one signed request, one is answered',
    clause: '#signatures',
    operations: ['listChanges'],
    problems: ['signature-refused'],
    run: async (probe) => {
      const sent = await probe.bench.make('/v1/changes?limit=1', { as: 'sender' });
      const answers = await Promise.all(Array.from({ length: 10 }, () => probe.resend(sent)));
      const good = answers.filter(({ status }) => status === 200);
      expect(good.length === 1, `${good.length} of ten copies are answered`);
    },
  }),
];
