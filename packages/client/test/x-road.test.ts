import { createServer as createHttpServer, request as forward } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createClient } from '@amparo/client';
import { encodeXRoadId, XRoadError, xRoadFetch } from '@amparo/client/x-road';
import { generate } from 'selfsigned';
import { Agent, fetch as undiciFetch } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { clientKey, pinned } from './_keys.ts';
import { TestNode } from './_node.ts';
import { exampleBody, failureOf, quick } from './_start.ts';

const record = exampleBody('submitRecord');
const ids = { client: 'XX/GOV/11111111/cases', service: 'XX/NGO/2+2?/shelter/amparo' };

/** What the two security servers do together: take the service out of the path, and pass everything else on. */
function securityServers(node: TestNode, options: { readonly fault?: string } = {}) {
  const seen: { url: string | undefined; headers: Readonly<Record<string, unknown>> }[] = [];
  const handler: Parameters<typeof createHttpServer>[1] = (request, response) => {
    seen.push({ url: request.url, headers: request.headers });
    if (options.fault !== undefined) {
      request.resume();
      response.writeHead(500, { 'x-road-error': options.fault, 'content-type': 'application/json' });
      return void response.end('{"type":"Server","message":"CANARY"}');
    }
    const prefix = '/r1/XX/NGO/2%2B2%3F/shelter/amparo';
    const path = request.url?.replace(prefix, '');
    // The node is known by its own address.
    const headers = { ...request.headers, host: new URL(node.url).host };
    const onward = forward(`${node.url}${path}`, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  };
  return { seen, handler };
}

async function listen(
  server: ReturnType<typeof createHttpServer> | ReturnType<typeof createServer>,
): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return (server.address() as AddressInfo).port;
}

async function startNode(): Promise<TestNode> {
  const node = await new TestNode().start();
  onTestFinished(() => node.stop());
  return node;
}

test('a signed request goes through security servers, and its signature holds', async () => {
  const node = await startNode();
  const { seen, handler } = securityServers(node);
  const port = await listen(createHttpServer(handler));
  const client = createClient({
    url: node.url,
    credentials: { signingKey: clientKey },
    pinnedKeys: pinned,
    fetch: xRoadFetch({
      securityServer: `http://127.0.0.1:${port}`,
      ...ids,
      userId: 'XX-desk-3',
      issue: 'case 17',
      targetSecurityServer: 'XX/NGO/22222222/ss1',
      representedParty: 'NGO/333',
    }),
  });
  await client.submitRecord(record, { purpose: 'referral' });
  await client.readRecord('referral', 'a:b', { purpose: 'referral' });
  expect(seen.map(({ url }) => url)).toEqual([
    '/r1/XX/NGO/2%2B2%3F/shelter/amparo/v1/records?purpose=referral',
    '/r1/XX/NGO/2%2B2%3F/shelter/amparo/v1/records/referral/a%3Ab?purpose=referral',
  ]);
  expect(seen[0]?.headers).toMatchObject({
    'x-road-client': 'XX/GOV/11111111/cases',
    'x-road-userid': 'XX-desk-3',
    'x-road-issue': 'case 17',
    'x-road-security-server': 'XX/NGO/22222222/ss1',
    'x-road-represented-party': 'NGO/333',
  });
  const messageIds = new Set(seen.map(({ headers }) => headers['x-road-id']));
  expect(messageIds.size).toBe(2);
  expect(node.effects).toHaveLength(1);
});

test('a security server that wants a client certificate gets it', async () => {
  const node = await startNode();
  const { seen, handler } = securityServers(node);
  const server = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const own = await generate([{ name: 'commonName', value: 'cases' }], { keySize: 2048 });
  const tls = {
    key: server.private,
    cert: server.cert,
    ca: own.cert,
    requestCert: true,
    rejectUnauthorized: true,
  };
  const port = await listen(createServer(tls, handler));
  const dispatcher = new Agent({
    connect: { key: own.private, cert: own.cert, ca: server.cert, servername: 'localhost' },
  });
  onTestFinished(() => dispatcher.close());
  const client = (way: object) =>
    createClient({
      url: node.url,
      credentials: { signingKey: clientKey },
      retries: { ...quick, tries: 1 },
      fetch: xRoadFetch({ securityServer: `https://localhost:${port}`, ...ids, ...way }),
    });
  const fetch = (url: string, init: RequestInit) =>
    undiciFetch(url, { ...init, dispatcher } as object) as unknown as Promise<Response>;
  await client({ fetch }).submitRecord(record, { purpose: 'referral' });
  await client({ fetch }).submitBatch([record], { purpose: 'referral' });
  expect(node.effects).toHaveLength(2);
  expect(seen).toHaveLength(2);
  const failure = await failureOf(client({}).submitRecord(record, { purpose: 'referral' }));
  expect(failure).toMatchObject({ name: 'NodeUnreachableError', reason: 'no-answer' });
});

describe('what a security server answers in the place of the node', () => {
  test.each([
    ['Server.ServerProxy.NetworkError', true, 4, 'Ask the operator of the node'],
    ['Server.ServerProxy.ServiceFailed.HttpError', true, 4, 'Ask the operator of the node'],
    ['Server.ClientProxy.OutdatedGlobalConf', true, 4, 'your own security server'],
    ['Server.ServerProxy.AccessDenied', false, 1, 'Ask the operator of the node'],
    ['Client.BadRequest', false, 1, 'check the identifiers'],
    ['CANARY <b>', false, 1, 'unknown'],
  ])('%s', async (fault, retryable, tries, words) => {
    const node = await startNode();
    const { seen, handler } = securityServers(node, { fault });
    const port = await listen(createHttpServer(handler));
    const client = createClient({
      url: node.url,
      credentials: { signingKey: clientKey },
      retries: { ...quick, tries: 4 },
      fetch: xRoadFetch({ securityServer: `http://127.0.0.1:${port}`, ...ids }),
    });
    const failure = await failureOf(client.submitRecord(record, { purpose: 'referral' }));
    expect(failure).toMatchObject({ name: 'NodeUnreachableError', reason: 'gateway', retryable, tries });
    expect(failure.cause).toBeInstanceOf(XRoadError);
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain('CANARY');
    expect(seen).toHaveLength(tries);
  });
});

describe('identifiers', () => {
  test.each([
    ['client', 'XX/GOV/1', 'XX/GOV/1'],
    ['client', "XX/GOV/(1),'2'/a-b.c", "XX/GOV/(1)%2C'2'/a-b.c"],
    ['service', 'XX/GOV/1/svc', 'XX/GOV/1/svc'],
    ['service', 'XX/GOV/1/sub/svc=1?', 'XX/GOV/1/sub/svc%3D1%3F'],
    ['security server', 'XX/GOV/1/ss1', 'XX/GOV/1/ss1'],
    ['represented party', '1', '1'],
  ] as const)('of a %s: %s', (kind, id, encoded) => {
    expect(encodeXRoadId(kind, id)).toBe(encoded);
  });

  test.each([
    ['client', 'XX/GOV'],
    ['client', 'XX/GOV/1/sub/svc'],
    ['client', 'XX//1/sub'],
    ['client', 'XX/GOV/../sub'],
    ['client', 'XX/GOV/1/süb'],
    ['client', 'XX/GOV/1/a b'],
    ['client', 'XX/GOV/1/a%2Fb'],
    ['client', 'XX/GOV/1/a\r\nb'],
    ['service', 'XX/GOV/1'],
    ['service', '/XX/GOV/1/sub/svc'],
    ['service', 'XX/GOV/1/sub/svc/v1'],
    ['service', 'XX/GOV/1/sub/a:b'],
    ['security server', 'XX/GOV/1'],
    ['represented party', 'a/b/c'],
  ] as const)('none of a %s: %j', (kind, id) => {
    expect(() => encodeXRoadId(kind, id)).toThrow(`identifier of the ${kind}`);
  });

  test.each([
    { userId: 'a\r\nX-Evil: 1' },
    { issue: '' },
    { issue: ' a' },
    { securityServer: 'https://user:pass@ss' },
    { securityServer: 'https://ss/path' },
    { securityServer: 'ss' },
  ])('and values that no header or address can have: %j', (wrong) => {
    expect(() => xRoadFetch({ securityServer: 'https://ss.internal', ...ids, ...wrong })).toThrow(TypeError);
  });
});
