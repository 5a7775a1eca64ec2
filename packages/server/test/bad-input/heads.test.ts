import { describe, expect, it, test } from 'vitest';
import { expectProblem, serveHere, talk, tell } from '../_talk.ts';

const canary = 'canary-7c1f';
const get = (path = '/', headers = '') => `GET ${path} HTTP/1.1\r\nHost: node\r\n${headers}\r\n`;
const post = (headers: string, body = '') =>
  `POST /v1/records HTTP/1.1\r\nHost: node\r\n${headers}\r\n${body}`;

/** Pieces that never end, until the server closes the connection. */
async function* _forever(first: string, piece: string): AsyncGenerator<string> {
  yield first;
  for (;;) yield piece;
}

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
