import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { checkContentDigest, contentDigest } from '@amparo/core/exchange';
import { describe, expect, it } from 'vitest';
import { expectProblem, raw, serveHere, talk, tell } from '../_talk.ts';

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
