import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { checkContentDigest, contentDigest } from '@amparo/core/exchange';
import { describe, expect, it, test } from 'vitest';
import { expectProblem, raw, serveHere, talk, tell } from '../_talk.ts';

const canary = 'canary-7c1f';
const get = (path = '/', headers = '') => `GET ${path} HTTP/1.1\r\nHost: node\r\n${headers}\r\n`;
const post = (headers: string, body = '') =>
  `POST /v1/records HTTP/1.1\r\nHost: node\r\n${headers}\r\n${body}`;

/** Pieces that never end, until the server closes the connection. */
async function* forever(first: string, piece: string): AsyncGenerator<string> {
  yield first;
  for (;;) yield piece;
}

describe('70 who sends slowly', () => {
  it('a head of one byte at a time is cut off with 408', async () => {
    const { url, events } = await serveHere(tell, { headersTimeout: 200 });
    const answer = await talk(url, forever('GET / HTTP/1.1\r\nHost: node\r\nX: ', 'a'), { pause: 20 });
    expectProblem(answer, 408, 'request-timeout');
    expect(events).toMatchObject([{ status: 408, reason: 'err-http-request-timeout' }]);
  });

  it('a connection that says nothing is closed', async () => {
    const { url } = await serveHere(tell, { headersTimeout: 200 });
    expectProblem(await talk(url, []), 408, 'request-timeout');
  });

  it('a body of one byte at a time is cut off: the handler sees a refusal with 408', async () => {
    const { url } = await serveHere(
      async (request) => {
        const reason = await request.arrayBuffer().then(
          () => 'read',
          ({ code, reason }) => `${code} ${reason}`,
        );
        return Response.json({ reason }, { status: 408 });
      },
      { bodyTimeout: 200, bodyRate: 1000 },
    );
    const answer = await talk(url, forever(post('Content-Length: 5000\r\n'), 'a'), { pause: 20 });
    expect(answer).toContain('request-timeout body-too-slow');
    expect(answer).toMatch(/^connection: close$/imu);
  });

  it('a body that keeps coming may take longer than the time for a body', async () => {
    const { url } = await serveHere(tell, { bodyTimeout: 50, bodyRate: 1000 });
    const size = 10_000;
    function* pieces() {
      yield post(`Content-Length: ${size}\r\nConnection: close\r\n`);
      for (let sent = 0; sent < size; sent += 1000) yield 'a'.repeat(1000);
    }
    expect(await talk(url, pieces(), { pause: 20 })).toContain(`"bytes":${size}`);
  });

  it('time in which the server does not read is not counted against the client', async () => {
    const { url } = await serveHere(
      async (request, facts) => {
        await setTimeout(300);
        return tell(request, facts);
      },
      { bodyTimeout: 100, bodyRate: 1e9 },
    );
    const answer = await talk(url, [post('Content-Length: 3\r\nConnection: close\r\n', 'abc')]);
    expect(answer).toContain('"bytes":3');
  });
});

describe('71 bodies over the limit', () => {
  it('that say so are refused before a byte is read, and the connection is closed', async () => {
    let reached = false;
    const { url } = await serveHere(
      async () => {
        reached = true;
        return new Response();
      },
      { maxBodySize: 1000 },
    );
    expectProblem(await talk(url, [post('Content-Length: 1001\r\n')]), 413, 'body-too-large');
    expect(reached).toBe(false);
  });

  it('that hide it in chunks fail at the limit, however much is still sent', async () => {
    let most = 0;
    const { url } = await serveHere(
      async (request) => {
        const refused = await (async () => {
          for await (const chunk of request.body ?? []) most += chunk.length;
        })().catch(({ code }: { code: string }) => code);
        return Response.json({ refused }, { status: 413 });
      },
      { maxBodySize: 100_000 },
    );
    const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`;
    const answer = await talk(url, forever(post('Transfer-Encoding: chunked\r\n'), chunk), { pause: 1 });
    expect(answer).toContain('"refused":"body-too-large"');
    expect(answer).toMatch(/^connection: close$/imu);
    expect(most).toBeLessThanOrEqual(100_000);
  });

  it('are not asked for where the client waits for 100 Continue', async () => {
    const { url } = await serveHere(async () => Response.json({ no: true }, { status: 413 }));
    const answer = await talk(url, [post('Content-Length: 10\r\nExpect: 100-continue\r\n')]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
    expect(answer).not.toContain('100 Continue');
  });

  it('an answer reaches a client that is still sending, and nothing is kept of what he sends', async () => {
    const { url } = await serveHere(async () => Response.json({ no: true }, { status: 401 }));
    const size = 8 << 20;
    const answer = await fetch(url, { method: 'POST', body: new Uint8Array(size) }).catch(() => undefined);
    // What is sent after the answer may be cut off; the answer of a raw connection may not.
    if (answer) expect(answer.status).toBe(401);
    const pieces = [post(`Content-Length: ${size}\r\n`), Buffer.alloc(500_000)];
    expect(await talk(url, pieces)).toMatch(/^HTTP\/1\.1 401 [\s\S]*"no":true/u);
  });

  it('a body that nobody reads is not read from the connection', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { url } = await serveHere(async () => {
      await held;
      return new Response();
    });
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
    const size = 64 << 20;
    socket.write(post(`Content-Length: ${size}\r\n`));
    socket.write(Buffer.alloc(size));
    // The buffers of both ends take some megabytes; then the client has to wait.
    let left: number;
    do {
      left = socket.writableLength;
      await setTimeout(200);
    } while (left > socket.writableLength);
    expect(left).toBeGreaterThan(size / 2);
    release();
    socket.destroy();
  });
});

describe('72 content types', () => {
  it('that come twice reach the handler both, so that it does not pick one', async () => {
    const { url } = await serveHere(async ({ headers }) =>
      Response.json({ type: headers.get('content-type') }),
    );
    const headers =
      'Content-Type: application/json\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n';
    expect(await talk(url, [post(headers, '{}')])).toContain('"application/json, text/plain"');
  });
});

describe('73 heads that could be read in two ways', () => {
  test.each<[string, string]>([
    [
      'Content-Length and Transfer-Encoding',
      post('Content-Length: 3\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'),
    ],
    ['Content-Length twice', post('Content-Length: 3\r\nContent-Length: 3\r\n', 'abc')],
    ['Content-Length as a list', post('Content-Length: 3, 3\r\n', 'abc')],
    ['Content-Length with a sign', post('Content-Length: +3\r\n', 'abc')],
    [
      'Transfer-Encoding twice',
      post('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'),
    ],
    ['another Transfer-Encoding before chunked', post('Transfer-Encoding: gzip, chunked\r\n', '0\r\n\r\n')],
    ['Transfer-Encoding identity', post('Transfer-Encoding: identity\r\n')],
    [
      'Transfer-Encoding of HTTP/1.0',
      post('Transfer-Encoding: chunked\r\n', '0\r\n\r\n').replace('/1.1', '/1.0'),
    ],
    ['a folded header', get('/', `X: ${canary}\r\n b\r\n`)],
    ['bare line feeds', get('/', `X: ${canary}\r\n`).replaceAll('\r', '')],
    ['one bare line feed', get('/', `X: ${canary}\nY: b\r\n`)],
    ['a bare carriage return', get('/', `X: ${canary}\rb\r\n`)],
    ['a NUL in a header', get('/', `X: ${canary}\0\r\n`)],
    ['a blank before the colon', get('/', `X : ${canary}\r\n`)],
    ['a header of 64 KB', get('/', `X: ${canary.repeat(6000)}\r\n`)],
    [
      '1,000 headers',
      get('/', `${canary}: b\r\n`.repeat(1000).slice(0, 15_000 - (15_000 % (canary.length + 5)))),
    ],
    ['101 headers', get('/', 'a: b\r\n'.repeat(100))],
    ['no Host', `GET /${canary} HTTP/1.1\r\n\r\n`],
    ['Host twice', get('/', `Host: ${canary}\r\n`)],
    ['the body of a GET', get('/', 'Content-Length: 3\r\n').concat('abc')],
    ['blanks in the target', get(`/a ${canary}`)],
    ['no HTTP', `\x16\x03\x01${canary}\r\n\r\n`],
    ['the start of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an expectation that is not known', post(`Expect: ${canary}\r\nContent-Length: 3\r\n`, 'abc')],
  ])('%s: 400, and the connection is closed', async (_, message) => {
    let reached = false;
    const { url, events } = await serveHere(async () => {
      reached = true;
      return new Response();
    });
    const answer = await talk(url, [message]);
    expectProblem(answer, 400, 'malformed-request');
    expect(answer + JSON.stringify(events)).not.toContain('canary');
    expect(events[0]).toMatchObject({ status: 400, reason: expect.stringMatching(/^[a-z0-9-]+$/u) });
    expect(reached).toBe(false);
  });

  it('what stands behind a refused head is not taken for another request', async () => {
    const targets: unknown[] = [];
    const { url } = await serveHere(async (_, { target }) => {
      targets.push(target);
      return new Response();
    });
    const hidden = get('/hidden');
    await talk(url, [post('Content-Length: 3\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`)]);
    await talk(url, [get('/', `Content-Length: ${hidden.length}\r\n`) + hidden]);
    await talk(url, [post('Transfer-Encoding: chunked\r\n', `5;a=\n\r\nhello\r\n0\r\n\r\n${hidden}`)]);
    expect(targets).not.toContain('/hidden');
  });

  it('100 headers are taken', async () => {
    const { url } = await serveHere(tell);
    expect(await talk(url, [get('/', `${'a: b\r\n'.repeat(98)}Connection: close\r\n`)])).toMatch(
      /^HTTP\/1\.1 200 /u,
    );
  });

  it('a chunk that is malformed while the handler reads is answered with 400', async () => {
    const { url } = await serveHere(tell);
    const answer = await talk(url, [post('Transfer-Encoding: chunked\r\n', `zz${canary}\r\n`)]);
    expectProblem(answer, 400, 'malformed-request');
    expect(answer).not.toContain('canary');
  });
});

describe('74 methods and paths', () => {
  test.each(['TRACE', 'CONNECT', 'BREW', 'x'])(
    '%s is refused with 405 before the handler',
    async (method) => {
      let reached = false;
      const { url } = await serveHere(async () => {
        reached = true;
        return new Response();
      });
      const target = method === 'CONNECT' ? 'node:443' : '/v1/records';
      const answer = await talk(url, [
        `${method} ${target} HTTP/1.1\r\nHost: node\r\nMax-Forwards: 0\r\n\r\n`,
      ]);
      expectProblem(answer, 405, 'method-not-allowed');
      expect(answer).toMatch(/^allow: GET, HEAD, POST, PUT$/imu);
      expect(reached).toBe(false);
    },
  );

  it('nothing is upgraded', async () => {
    const { url } = await serveHere(tell);
    const answer = await talk(url, [
      get(
        '/',
        'Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n',
      ),
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /u);
    expect(answer).not.toMatch(/upgrade/iu);
  });

  it('a header cannot change the method', async () => {
    const { url } = await serveHere(tell);
    const answer = await talk(url, [get('/', 'X-HTTP-Method-Override: DELETE\r\nConnection: close\r\n')]);
    expect(answer).toContain('"method":"GET"');
  });

  test.each([
    '//v1//records',
    '/v1/..%2frecords',
    '/v1/../records',
    '/v1/%00',
    '/v1/%c0%af',
    '/v1\\records',
    '/a?b=%2e#c',
  ])('the handler gets the target %s as it came', async (target) => {
    const { url } = await serveHere(tell);
    expect(await talk(url, [get(target, 'Connection: close\r\n')])).toContain(JSON.stringify(target));
  });

  it.each([
    ['http://elsewhere.example/v1/keys?a=1', '/v1/keys?a=1'],
    ['http://elsewhere.example', '/'],
  ])('the absolute form %s is taken as %s', async (target, expected) => {
    const { url } = await serveHere(tell);
    expect(await talk(url, [get(target, 'Connection: close\r\n')])).toContain(JSON.stringify(expected));
  });

  it.each(['*', 'node:80', 'ftp://node/a'])('the target %s is refused', async (target) => {
    const { url } = await serveHere(tell);
    expectProblem(
      await talk(url, [`OPTIONS ${target} HTTP/1.1\r\nHost: node\r\n\r\n`]),
      400,
      'malformed-request',
    );
  });
});

describe('75 packed bodies', () => {
  it('are handed on as they came: nothing is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(10 << 20));
    let received = new Uint8Array();
    const { url } = await serveHere(async (request) => {
      received = new Uint8Array(await request.arrayBuffer());
      return new Response();
    });
    await talk(url, [
      post(`Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\nConnection: close\r\n`),
      bomb,
    ]);
    expect(Buffer.compare(received, bomb)).toBe(0);
    expect(
      await checkContentDigest(await contentDigest(raw(bomb.toString('latin1'))), received),
    ).toBeUndefined();
  });
});
