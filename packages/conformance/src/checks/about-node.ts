import {
  type AnyOperation,
  contractVersion,
  importVerifyingKey,
  operations,
  type PublicJwk,
  signatureProfile,
} from '@amparo/core/exchange';
import type { Json } from '../bench/answer.ts';
import { expect, expectProblem, expectStatus, type Probe } from '../bench/probe.ts';
import { type Check, check } from './check.ts';
import { plainCall } from './plain-call.ts';

/** What the node says of itself, and how it is addressed. */
export const aboutNode: readonly Check[] = [
  check({
    id: 'read-keys.published',
    title: 'The keys of the node can be read, and are keys by which a signature can be verified',
    operations: ['readKeys'],
    run: async (probe) => {
      const answer = await probe.call('/v1/keys');
      expectStatus(answer, 200);
      const keys = (answer.json?.keys ?? []) as readonly PublicJwk[];
      expect(Array.isArray(keys) && keys.length > 0, 'there is no key');
      for (const [at, key] of keys.entries())
        await importVerifyingKey(key).catch(() => expect(false, `key ${at} cannot be used`));
      const { nodeKeys } = probe.bench.fixture;
      probe.needs(nodeKeys !== undefined, 'the fixture has no `nodeKeys` to compare the published ones with');
      for (const { kid } of nodeKeys ?? [])
        expect(
          keys.some((key) => key.kid === kid),
          'a key of the fixture is not published',
        );
    },
  }),
  check({
    id: 'read-capabilities.told',
    title: 'The capabilities name the party, the contract, its operations and its profile of signatures',
    operations: ['readCapabilities'],
    run: async (probe) => {
      const answer = await probe.call('/v1/capabilities');
      expectStatus(answer, 200);
      const told = answer.json as Json;
      expect(told.partyId === probe.bench.actor('receiver').partyId, 'the party is not that of the fixture');
      expect(told.contract === contractVersion, 'the contract has another version');
      const missing = operations.filter(({ id }) => !(told.operations as readonly unknown[]).includes(id));
      expect(missing.length === 0, `operations are missing: ${missing.map(({ id }) => id).join(', ')}`);
      const { algorithm, components, validSeconds } = told.signature as Json;
      expect(algorithm === signatureProfile.alg, 'the algorithm of signatures is another one');
      expect(
        JSON.stringify(components) === JSON.stringify(signatureProfile.components),
        'the components of signatures are not those of the profile',
      );
      expect(validSeconds === signatureProfile.maxLifetime, 'signatures are valid for another time');
      const types = told.recordTypes as readonly Json[];
      expect(
        types.some(({ recordType }) => recordType === 'referral'),
        'referrals are not taken',
      );
    },
  }),
  check({
    id: 'read-health.told',
    title: 'The node tells that it runs',
    operations: ['readHealth'],
    run: async (probe) => expectStatus(await probe.call('/health'), 200),
  }),
  check({
    id: 'read-readiness.told',
    title: 'The node tells that it can take requests',
    operations: ['readReadiness'],
    run: async (probe) => expectStatus(await probe.call('/ready'), 200),
  }),
  check({
    id: 'read-open-api.whole',
    title: 'The OpenAPI document has every operation, under its address and id',
    operations: ['readOpenApi'],
    run: async (probe) => {
      const answer = await probe.call('/openapi.json');
      expectStatus(answer, 200);
      const paths = (answer.json?.paths ?? {}) as Readonly<Record<string, Readonly<Record<string, Json>>>>;
      for (const { id, method, path } of operations)
        expect(
          paths[path]?.[method.toLowerCase()]?.operationId === id,
          `${method} ${path} is not ${id} in it`,
        );
    },
  }),
  check({
    id: 'methods.head',
    title: 'HEAD is answered as GET, without a body',
    clause: '#operations',
    operations: operations.filter(({ method }) => method === 'GET').map(({ id }) => id),
    run: compareHead,
  }),
  check({
    id: 'methods.not-allowed',
    title: 'An address without the method is answered with those that it has',
    clause: '#problems',
    operations: operations.map(({ id }) => id),
    problems: ['method-not-allowed'],
    run: tryMethods,
  }),
  check({
    id: 'addresses.unknown',
    title: 'An address that is none of the contract is not found',
    clause: '#problems',
    operations: [],
    problems: ['not-found'],
    run: async (probe) => {
      for (const target of ['/v1/nothing', '/v1/records/referral', '/v2/records', '/'])
        expectProblem(await probe.call(target, { as: 'receiver' }), 'not-found');
    },
  }),
  check({
    id: 'problems.instance',
    title: 'Every refusal has an instance of its own, by which the operator finds the request',
    clause: '#Problem',
    operations: [],
    problems: ['not-found'],
    run: async (probe) => {
      const instances = new Set<unknown>();
      for (let times = 0; times < 3; times += 1)
        instances.add((await probe.call('/v1/nothing')).json?.instance);
      expect(
        instances.size === 3 && !instances.has(undefined),
        'two refusals have the same instance, or none',
      );
    },
  }),
];

async function compareHead(probe: Probe): Promise<void> {
  const { target: stored } = await probe.store();
  const receipt = await probe.prepare(async () => {
    const answer = await probe.submit(probe.bench.samples.referral());
    return String((answer.json?.receipt as Json | undefined)?.receiptId);
  });
  for (const operation of operations as readonly AnyOperation[]) {
    if (operation.method !== 'GET') continue;
    const { target: usual } = plainCall(operation.id, probe.bench.samples);
    const target =
      { readRecord: stored, readReceipt: `/v1/receipts/${receipt}` }[operation.id as string] ?? usual;
    const who = operation.scope === 'none' ? {} : ({ as: 'sender' } as const);
    const get = await probe.call(target, who);
    const head = await probe.call(target, { ...who, method: 'HEAD' });
    expect(get.status === 200, `GET ${operation.path} answered ${get.status}`);
    expect(head.status === 200, `HEAD ${operation.path} answered ${head.status}, and GET 200`);
    expect(head.text === '', `HEAD ${operation.path} has a body`);
    for (const name of ['content-type', 'etag'])
      expect(
        head.headers.get(name) === get.headers.get(name),
        `HEAD ${operation.path} has another header ${name} than GET`,
      );
  }
}

async function tryMethods(probe: Probe): Promise<void> {
  const paths = [...new Set(operations.map(({ path }) => path))];
  for (const path of paths) {
    const target = path.replace('{recordType}', 'referral').replace(/\{\w+\}/gu, () => crypto.randomUUID());
    const answer = await probe.call(target, { as: 'receiver', method: 'PATCH', body: {} });
    expectProblem(answer, 'method-not-allowed');
    const allowed = (answer.headers.get('allow') ?? '')
      .split(',')
      .map((method) => method.trim())
      .sort();
    const wanted = operations
      .filter((operation) => operation.path === path)
      .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
      .sort();
    expect(
      wanted.every((method) => allowed.includes(method)) &&
        allowed.every((method) => wanted.includes(method) || method === 'OPTIONS'),
      `${path} has the methods ${wanted.join(', ')}, and Allow says others`,
    );
  }
}
