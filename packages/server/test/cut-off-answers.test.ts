import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { makeGate, serveHere } from './_talk.ts';

const get = 'GET /v1/keys HTTP/1.1\r\nHost: node\r\n';

it('stops an answer that nobody reads any more', async () => {
  const cancelled = makeGate();
  const { url } = await serveHere(
    async () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(65536)),
          cancel: () => cancelled.pass(),
        }),
      ),
    { answerTimeout: 200 },
  );
  const reading = await fetch(url);
  await reading.body?.cancel();
  await cancelled.passed;
});

it('outlives a client that leaves while the answer is being made', async () => {
  const [aborted, go, ended] = [makeGate(), makeGate(), makeGate()];
  const { url } = await serveHere(async (request) => {
    request.signal.addEventListener('abort', aborted.pass);
    return new Response(
      (async function* () {
        try {
          yield new TextEncoder().encode('piece');
          await go.passed;
        } finally {
          ended.pass();
        }
      })() as unknown as ReadableStream,
    );
  });
  const reader = ((await fetch(url)).body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  await reader.cancel();
  await aborted.passed;
  go.pass();
  await ended.passed;
  expect((await fetch(url)).status).toBe(200);
});

it('cuts the connection of a client that asks and never reads', async () => {
  const cancelled = makeGate();
  const { url } = await serveHere(
    async () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(65536)),
          cancel: () => cancelled.pass(),
        }),
      ),
    { answerTimeout: 200 },
  );
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  socket.pause();
  socket.write(`${get}\r\n`);
  await cancelled.passed;
  socket.destroy();
});

it('cuts an answer off that fails on the way, so that it does not pass for the whole', async () => {
  const gate = makeGate();
  const { url, events } = await serveHere(
    async () =>
      new Response(
        (async function* () {
          yield new TextEncoder().encode('piece');
          await gate.passed;
          throw new RangeError('canary');
        })() as unknown as ReadableStream,
      ),
  );
  const { body } = await fetch(url);
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  expect((await reader.read()).value?.length).toBe(5);
  gate.pass();
  await expect(reader.read()).rejects.toThrow();
  expect(events).toMatchObject([{ event: 'failure', error: 'RangeError' }]);
});

it('lets a client that is still sending read the answer, without resetting the connection', async () => {
  const { url } = await serveHere(async () => Response.json({ no: true }, { status: 401 }), {
    lingerTimeout: 60_000,
  });
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('latin1');
  const errors: Error[] = [];
  socket.on('error', (error) => errors.push(error));
  socket.write('POST /a HTTP/1.1\r\nHost: node\r\nContent-Length: 8000000\r\n\r\n');
  socket.write(Buffer.alloc(500_000));
  let answer = '';
  await new Promise<void>((resolve) => {
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.endsWith('}')) socket.end(Buffer.alloc(10_000));
    });
    socket.on('close', () => resolve());
  });
  expect(answer).toMatch(/^HTTP\/1\.1 401 [\s\S]*"no":true/u);
  expect(errors).toEqual([]);
});

it('writes no second answer into one that is under way', async () => {
  const gate = makeGate();
  const { url, events } = await serveHere(
    async () =>
      new Response(
        (async function* () {
          yield new TextEncoder().encode('piece');
          await gate.passed;
        })() as unknown as ReadableStream,
      ),
  );
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('latin1');
  socket.write(`${get}\r\n`);
  let answer = '';
  await new Promise<void>((resolve) => {
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.includes('piece')) socket.write('no HTTP at all\r\n\r\n');
    });
    socket.on('error', () => {}).on('close', () => resolve());
  });
  gate.pass();
  expect(answer.match(/HTTP\/1/gu)).toHaveLength(1);
  expect(events).toEqual([]);
});
