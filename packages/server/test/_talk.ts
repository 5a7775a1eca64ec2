import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect } from 'vitest';
import type { NodeEvent } from '../src/node/node-event.ts';
import { type Handler, type Served, type ServeOptions, serve } from '../src/node-server/index.ts';

const open: Served[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

/** Serves a handler for one test; with the events that the server told of. */
export async function serveHere(handler: Handler, options: ServeOptions = {}) {
  const events: NodeEvent[] = [];
  const served = await serve(handler, {
    lingerTimeout: 100,
    closeTimeout: 100,
    onEvent: (event) => events.push(event),
    ...options,
  });
  open.push(served);
  return { ...served, events };
}

/** Says of a request what it is, and how much body came. */
export const tell: Handler = async (request, { target }) =>
  Response.json({
    method: request.method,
    target,
    bytes: (await request.arrayBuffer()).byteLength,
  });

/** The bytes of a message, one for each character. */
export const raw = (text: string) => Buffer.from(text, 'latin1');

/**
 * Sends bytes over a connection of their own, one piece after the other, and gives what came back until the server closed
 * the connection. `pause` milliseconds lie between two pieces.
 */
export async function talk(
  url: string,
  pieces: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
  { pause = 0, end = false }: { readonly pause?: number; readonly end?: boolean } = {},
): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    answer += text;
  });
  for await (const piece of pieces) {
    if (socket.destroyed || !socket.writable) break;
    socket.write(typeof piece === 'string' ? raw(piece) : piece);
    if (pause > 0) await setTimeout(pause);
  }
  if (end) socket.end();
  await closed;
  return answer;
}

/** Fails unless the last answer is this problem, in its form, and the connection was closed after it. */
export function expectProblem(answer: string, status: number, code: string): void {
  const at = answer.lastIndexOf('HTTP/1.1 ');
  const [head = '', body = ''] = answer.slice(at).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
  expect(head).toMatch(/^content-type: application\/problem\+json$/imu);
  expect(head).toMatch(/^connection: close$/imu);
  expect(JSON.parse(body)).toMatchObject({
    status,
    code,
    instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/u),
  });
}

/** A promise, and what fulfils it. */
export function makeGate() {
  let pass = () => {};
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return { pass, passed };
}
