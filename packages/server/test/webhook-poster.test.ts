import type { ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { guardAddresses } from '../src/outbox/network/guard-addresses.ts';
import { readWebhookUrl } from '../src/outbox/network/read-webhook-url.ts';
import type { WebhookNetwork } from '../src/outbox/network/webhook-network.ts';
import { type Prepare, WebhookPoster } from '../src/outbox/network/webhook-poster.ts';
import { makeCertificate } from './_certificate.ts';
import { type Received, type Receiver, startReceiver } from './_receiver.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0).reverse()) await close();
});

const body = new TextEncoder().encode('{"data":{}}');
const send: Prepare = async () => ({ 'webhook-id': 'm-1' });
const never = new AbortController().signal;

async function start(options: Parameters<typeof startReceiver>[0] = {}): Promise<Receiver> {
  const receiver = await startReceiver(options);
  closing.push(receiver.close);
  return receiver;
}

/** Posts to an address as deliveries do, in a network of its own. */
function makePost(network: WebhookNetwork, times = { connect: 5000, total: 5000 }) {
  const poster = new WebhookPoster(network, times);
  closing.push(() => poster.close());
  return (url: string, prepare: Prepare = send, signal: AbortSignal = never) =>
    poster.post(readWebhookUrl(url, guardAddresses(network), network.allowInsecure), body, prepare, signal);
}
const answered = (status: number) => ({ kind: 'answered', status, retryAfter: undefined });
const failed = (reason: string) => ({ kind: 'failed', reason });

const names = ['embassy.example', 'hooks.embassy.example', '127.0.0.1', '127.0.0.2'];
const certificate = makeCertificate(names);

it('posts over TLS to a name, and keeps the connection', async () => {
  const receiver = await start({ certificate });
  const ports = new Set<number | undefined>();
  receiver.answer = (_, __, request) => {
    ports.add(request.socket.remotePort);
    return 204;
  };
  const asked: string[] = [];
  const resolve = async (hostname: string) => {
    asked.push(hostname);
    return ['127.0.0.1'];
  };
  const post = makePost({ allowInsecure: true, authorities: [certificate.cert], resolve });
  for (let index = 0; index < 5; index += 1)
    expect(await post(`https://embassy.example:${receiver.port}/hook?a=b`)).toEqual(answered(204));
  expect(
    receiver.received.map(({ text, headers }) => [text, headers.host, headers['content-length']]),
  ).toEqual(Array.from({ length: 5 }, () => ['{"data":{}}', `embassy.example:${receiver.port}`, '11']));
  expect(ports.size).toBe(1);
  expect(asked).toEqual(['embassy.example']);
});

it.each([
  ['that nobody vouches for', names, 1, false],
  ['that has expired', names, 30, true],
  ['of another name', ['other.example'], 1, true],
])(
  'does not send under a certificate %s, also if the environment says so',
  async (_, of, hours, isTrusted) => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const other = makeCertificate(of, hours);
    const receiver = await start({ certificate: other });
    const network = { allowInsecure: true, resolve: async () => ['127.0.0.1'] };
    const post = makePost({ ...network, ...(isTrusted && { authorities: [other.cert] }) });
    expect(await post(`https://embassy.example:${receiver.port}/`)).toEqual(failed('tls'));
    expect(receiver.received).toEqual([]);
  },
);

it('does not speak without TLS to who does not speak it', async () => {
  const receiver = await start();
  const post = makePost({ allowInsecure: true });
  expect(await post(`https://127.0.0.1:${receiver.port}/`)).toEqual(failed('tls'));
  expect(receiver.received).toEqual([]);
});

it('connects to the address that was checked, whatever the name leads to the next time', async () => {
  // 127.0.0.2 is taken for an address outside, 127.0.0.1 for one inside.
  const outside = await start({ certificate, host: '127.0.0.2' });
  const inside = await start({ certificate });
  let looks = 0;
  const resolve = async () => {
    looks += 1;
    return looks === 1 ? ['127.0.0.2'] : ['127.0.0.1'];
  };
  const post = makePost({ allowedNetworks: ['127.0.0.2'], authorities: [certificate.cert], resolve });
  expect(await post(`https://embassy.example:${outside.port}/`)).toEqual(answered(204));
  expect(looks).toBe(1);
  // A new connection is looked up anew, and refused.
  expect(await post(`https://hooks.embassy.example:${inside.port}/`)).toEqual(failed('address'));
  expect([outside.received.length, inside.received.length]).toEqual([1, 0]);
});

it('takes of several addresses only those that may be called', async () => {
  const outside = await start({ certificate, host: '127.0.0.2' });
  const connections: Socket[] = [];
  const trap = createServer((socket) => connections.push(socket));
  await new Promise<void>((resolve) => {
    trap.listen(outside.port, '127.0.0.1', resolve);
  });
  closing.push(() => trap.close());
  const resolve = async () => [
    '127.0.0.1',
    '::1',
    '127.0.0.2',
    'fe80::1%lo',
    'no address',
    '169.254.169.254',
  ];
  const post = makePost({ allowedNetworks: ['127.0.0.2'], authorities: [certificate.cert], resolve });
  for (const name of ['embassy.example', 'hooks.embassy.example'])
    expect(await post(`https://${name}:${outside.port}/`)).toEqual(answered(204));
  expect(connections).toEqual([]);
});

it.each([
  ['127.0.0.1'],
  ['::1'],
  ['0.0.0.0'],
  ['10.0.0.1'],
  ['169.254.169.254'],
  ['::ffff:127.0.0.1'],
  ['64:ff9b::7f00:1'],
  ['fd00:ec2::254'],
  ['0:0:0:0:0:0:0:1'],
])('does not connect where a name leads to %s', async (address) => {
  const receiver = await start({ certificate });
  const prepare = vi.fn(send);
  const post = makePost({ authorities: [certificate.cert], resolve: async () => [address] });
  expect(await post(`https://embassy.example:${receiver.port}/`, prepare)).toEqual(failed('address'));
  expect(prepare).not.toHaveBeenCalled();
});

it('asks the system for localhost, which leads inside', async () => {
  const receiver = await start({ certificate });
  expect(await makePost({})(`https://localhost:${receiver.port}/`)).toEqual(failed('address'));
  expect(await makePost({})('https://no-such-name.invalid/')).toEqual(failed('name'));
});

it('does not follow redirects', async () => {
  const receiver = await start();
  const inside = await start();
  for (const status of [301, 302, 303, 307, 308]) {
    receiver.answer = (_, response) => {
      response.writeHead(status, { location: inside.url }).end();
      return undefined;
    };
    expect(await makePost({ allowInsecure: true })(receiver.url)).toEqual(answered(status));
  }
  expect(inside.received).toEqual([]);
});

it('goes through no proxy', async () => {
  const proxy = await start();
  for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'])
    vi.stubEnv(name, proxy.url);
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  const receiver = await start();
  expect(await makePost({ allowInsecure: true })(receiver.url)).toEqual(answered(204));
  expect(proxy.received).toEqual([]);
});

it('sends nothing when its maker decides so, after the connection stands', async () => {
  const receiver = await start();
  const post = makePost({ allowInsecure: true });
  expect(await post(receiver.url, async () => undefined)).toEqual({ kind: 'withheld' });
  await expect(post(receiver.url, () => Promise.reject(new RangeError('no store')))).rejects.toThrow(
    RangeError,
  );
  expect(receiver.received).toEqual([]);
  expect(await post(receiver.url)).toEqual(answered(204));
});

it('takes a head for the answer, whatever becomes of the body', async () => {
  const receiver = await start();
  const post = makePost({ allowInsecure: true });
  const bodies: ((response: ServerResponse) => void)[] = [
    // Never ends.
    (response) => response.write('x'),
    // Comes without end.
    (response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    },
    // Is cut off.
    (response) => {
      response.write('x');
      setImmediate(() => response.destroy());
    },
    // Says that it is packed, and is not.
    (response) => response.end('x'.repeat(100)),
  ];
  for (const write of bodies) {
    receiver.answer = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.flushHeaders();
      write(response);
      return undefined;
    };
    expect(await post(receiver.url)).toEqual(answered(200));
  }
});

it('gives up on who does not answer, and on who does not take the connection', async () => {
  const receiver = await start();
  receiver.answer = () => undefined;
  const post = makePost({ allowInsecure: true }, { connect: 2000, total: 100 });
  expect(await post(receiver.url)).toEqual(failed('timeout'));
  // Takes connections, and never speaks TLS.
  const silent = createServer((socket) => closing.push(() => socket.destroy()));
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => silent.close());
  const address = silent.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const slow = makePost({ allowInsecure: true }, { connect: 100, total: 60_000 });
  expect(await slow(`https://127.0.0.1:${port}/`)).toEqual(failed('timeout'));
  const lost = makePost({ resolve: () => new Promise(() => undefined) }, { connect: 100, total: 60_000 });
  expect(await lost('https://embassy.example/')).toEqual(failed('timeout'));
});

it('gives up when it is told to, and sends nothing more', async () => {
  const receiver = await start();
  const post = makePost({ allowInsecure: true });
  const aborter = new AbortController();
  receiver.answer = () => {
    aborter.abort();
    return undefined;
  };
  expect(await post(receiver.url, send, aborter.signal)).toEqual(failed('aborted'));
  expect(await post(receiver.url, send, aborter.signal)).toEqual(failed('aborted'));
  const late = new AbortController();
  const prepare: Prepare = async () => {
    late.abort();
    return send();
  };
  expect(await post(receiver.url, prepare, late.signal)).toEqual(failed('aborted'));
  expect(receiver.received).toHaveLength(1);
});

it('says what else went wrong', async () => {
  const receiver = await start();
  await receiver.close();
  expect(await makePost({ allowInsecure: true })(receiver.url)).toEqual(failed('connection'));
});

/** Answers each request with these bytes. */
async function startRaw(bytes: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(bytes));
    closing.push(() => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`;
}

it.each([
  ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'malformed'],
  ['a head without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`, 'malformed'],
  ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx', 'malformed'],
  [
    'another protocol',
    'HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n',
    'connection',
  ],
  [
    'only what comes before an answer',
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n',
    'timeout',
  ],
])('takes %s for no answer', async (_, bytes, reason) => {
  const post = makePost({ allowInsecure: true }, { connect: 5000, total: 300 });
  expect(await post(await startRaw(bytes))).toEqual(failed(reason));
});

it('connects again where a kept connection was closed', async () => {
  const receiver = await start();
  const sockets: Socket[] = [];
  receiver.answer = (_: Received, __, request) => {
    sockets.push(request.socket);
    // Closes the connection when the next request arrives on it, as servers do that forget idle ones.
    if (sockets.length === 2) {
      request.socket.destroy();
      return undefined;
    }
    return 204;
  };
  const post = makePost({ allowInsecure: true });
  const prepare = vi.fn(send);
  expect(await post(receiver.url, prepare)).toEqual(answered(204));
  expect(await post(receiver.url, prepare)).toEqual(answered(204));
  expect(prepare).toHaveBeenCalledTimes(3);
  expect(sockets[1]).toBe(sockets[0]);
  expect(sockets[2]).not.toBe(sockets[0]);
});

afterAll(() => expect(closing).toEqual([]));
