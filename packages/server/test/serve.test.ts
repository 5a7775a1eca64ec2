import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { serve } from '../src/node-server/index.ts';
import { expectProblem, makeGate, serveHere, talk, tell } from './_talk.ts';

const get = 'GET /v1/keys HTTP/1.1\r\nHost: node\r\n';

it('hands on method, headers, target and address, and answers with status, headers and body', async () => {
  const { url } = await serveHere(async (request, facts) =>
    Response.json(
      { method: request.method, token: request.headers.get('x-a'), body: await request.text(), ...facts },
      { status: 201, headers: { etag: '"1"' } },
    ),
  );
  const answer = await fetch(`${url}/v1/records?purpose=referral`, {
    method: 'POST',
    headers: { 'x-a': 'b' },
    body: '{"a":1}',
  });
  expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
  expect(await answer.json()).toEqual({
    method: 'POST',
    token: 'b',
    body: '{"a":1}',
    target: '/v1/records?purpose=referral',
    remoteAddress: '127.0.0.1',
  });
});

it('takes an object with `fetch`, such as a node', async () => {
  const { url, close } = await serve({ fetch: tell });
  expect(await (await fetch(`${url}/a`)).json()).toMatchObject({ target: '/a' });
  await close();
});

it('takes the address from X-Forwarded-For only behind a proxy, as many steps from its end as there are', async () => {
  const address = async (proxies: number, forwarded: string) => {
    const { url } = await serveHere(async (_, { remoteAddress }) => Response.json(remoteAddress), {
      proxies,
    });
    return (await fetch(url, { headers: { 'x-forwarded-for': forwarded } })).json();
  };
  expect(await address(0, '192.0.2.1')).toBe('127.0.0.1');
  expect(await address(1, '192.0.2.1, 198.51.100.7')).toBe('198.51.100.7');
  expect(await address(2, '192.0.2.1, 198.51.100.7')).toBe('192.0.2.1');
  expect(await address(1, 'nobody')).toBe('127.0.0.1');
});

it('tells the length of a short answer and streams a long one as it is made', async () => {
  const gate = makeGate();
  const { url } = await serveHere(async (_, { target }) => {
    if (target === '/short') return Response.json({ a: 1 });
    const encoder = new TextEncoder();
    return new Response(
      (async function* () {
        yield encoder.encode('first');
        await gate.passed;
        yield encoder.encode(' second');
      })() as unknown as ReadableStream,
    );
  });
  const short = await fetch(`${url}/short`);
  expect(short.headers.get('content-length')).toBe('7');
  expect(await short.json()).toEqual({ a: 1 });
  const long = await fetch(`${url}/long`);
  expect(long.headers.get('content-length')).toBeNull();
  const reader = (long.body as ReadableStream<Uint8Array>).getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('first');
  gate.pass();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe(' second');
  expect((await reader.read()).done).toBe(true);
});

it('keeps the connection for the next request, also after a body', async () => {
  const { url } = await serveHere(tell);
  const post = 'POST /a HTTP/1.1\r\nHost: node\r\nContent-Length: 3\r\n';
  const answer = await talk(url, [`${post}\r\nabc`, `${get}\r\n`, `${post}Connection: close\r\n\r\nabc`]);
  expect(answer.match(/HTTP\/1\.1 200 /gu)?.length).toBe(3);
});

it('answers HEAD without a body, 204 and 304 without a length', async () => {
  const { url } = await serveHere(async (_, { target }) =>
    target === '/v1/keys'
      ? Response.json({ a: 1 })
      : new Response(null, { status: Number(target?.slice(1)) }),
  );
  const head = await talk(url, [`${get.replace('GET', 'HEAD')}Connection: close\r\n\r\n`]);
  expect(head).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\n$/u);
  for (const status of [204, 304]) {
    const answer = await talk(url, [`${get.replace('/v1/keys', `/${status}`)}Connection: close\r\n\r\n`]);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*\\r\\n\\r\\n$`, 'u'));
    expect(answer).not.toMatch(/content-length|transfer-encoding/iu);
  }
});

it('asks for the body with 100 Continue when the handler reads it', async () => {
  const { url } = await serveHere(tell);
  const head =
    'POST /a HTTP/1.1\r\nHost: node\r\nContent-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n';
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('latin1');
  socket.write(head);
  let answer = '';
  for await (const text of socket) {
    answer += text;
    if (answer === 'HTTP/1.1 100 Continue\r\n\r\n') socket.write('abc');
  }
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 [\s\S]*"bytes":3/u);
});

it('aborts the request when the client leaves while it is answered, and while he sends', async () => {
  for (const body of ['', 'Content-Length: 10\r\n']) {
    const [came, aborted] = [makeGate(), makeGate()];
    const { url, events } = await serveHere(async (request) => {
      request.signal.addEventListener('abort', aborted.pass);
      came.pass();
      const name = await request.text().catch((error: Error) => error.name);
      expect(name).toBe(body === '' ? '' : 'AbortError');
      await aborted.passed;
      return new Response('nobody reads this');
    });
    const method = body === '' ? 'GET' : 'POST';
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`${method} / HTTP/1.1\r\nHost: node\r\n${body}\r\n`);
    await came.passed;
    socket.destroy();
    await aborted.passed;
    expect(events).toEqual([]);
  }
});

it('answers a failure of the handler with `internal`, without a word of it', async () => {
  const { url, events } = await serveHere(async () => {
    throw new RangeError('canary');
  });
  const answer = await talk(url, [`${get}\r\n`]);
  expectProblem(answer, 500, 'internal');
  expect(answer + JSON.stringify(events)).not.toContain('canary');
  expect(events).toMatchObject([
    { event: 'failure', part: 'request', error: 'RangeError' },
    { event: 'request', status: 500, problem: 'internal' },
  ]);
});

it('keeps the connection when the handler answers at once', async () => {
  const { url } = await serveHere(async () => new Response('at once'));
  const answer = await talk(url, [`${get}\r\n`, `${get}Connection: close\r\n\r\n`]);
  expect(answer.match(/HTTP\/1\.1 200 /gu)?.length).toBe(2);
});

it('lets no more connections in than it may', async () => {
  const { url } = await serveHere(tell, { maxConnections: 2 });
  const port = Number(new URL(url).port);
  const held = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
  await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
  expect(await talk(url, [`${get}\r\n`])).toBe('');
  for (const socket of held) socket.destroy();
});

it('closes idle connections at once, lets a running request finish, and takes no other', async () => {
  const [came, go] = [makeGate(), makeGate()];
  const { url, close } = await serveHere(
    async () => {
      came.pass();
      await go.passed;
      return new Response('done');
    },
    { closeTimeout: 60_000 },
  );
  const port = Number(new URL(url).port);
  const fresh = talk(url, []);
  const halfHead = talk(url, ['GET / HT']);
  const running = talk(url, [`${get}\r\n`]);
  await came.passed;
  const closed = close();
  expect(await fresh).toBe('');
  expect(await halfHead).toBe('');
  await expect(
    new Promise((resolve, reject) => connect(port, '127.0.0.1').on('connect', resolve).on('error', reject)),
  ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  go.pass();
  expect(await running).toMatch(/^connection: close$/imu);
  expect(await running).toContain('done');
  await closed;
  await close();
});

it('ends requests that do not finish in time when it closes', async () => {
  const [came, aborted] = [makeGate(), makeGate()];
  const { url, close } = await serveHere(
    async (request) => {
      request.signal.addEventListener('abort', aborted.pass);
      came.pass();
      return new Promise(() => {});
    },
    { closeTimeout: 50 },
  );
  const running = talk(url, [`${get}\r\n`]);
  await came.passed;
  await close();
  await aborted.passed;
  expect(await running).toBe('');
});

it('says when it cannot listen', async () => {
  const { url } = await serveHere(tell);
  await expect(serve(tell, { port: Number(new URL(url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
