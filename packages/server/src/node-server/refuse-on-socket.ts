import type { Socket } from 'node:net';
import { type ProblemCode, problem, problemMediaType } from '@amparo/core/exchange';
import type { NodeEvent } from '../node/node-event.ts';
import type { Connections } from './connections.ts';
import type { ServeLimits } from './serve-limits.ts';

/** What a refusal without a request knows. */
export interface SocketContext {
  readonly limits: ServeLimits;
  readonly onEvent: (event: NodeEvent) => void;
}

/** Methods that addresses of the contract have, for the header Allow where no address is known. */
export const methods = 'GET, HEAD, POST, PUT';

const statusTexts: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
};
/** A request line whose method alone is unknown. */
const requestLine = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64} [/*h]/u;

/** Answers what the parser refused: nothing of it reached the handler, or the rest of a body did not. */
export function refuseOnSocket(
  error: NodeJS.ErrnoException & { readonly rawPacket?: Buffer },
  socket: Socket,
  { isRunning, isAnswering, limits, onEvent }: SocketContext & ReturnType<Connections['stateOf']>,
): void {
  const isGone = error.code === 'ECONNRESET' || error.code === 'EPIPE' || !socket.writable;
  if (isGone || isAnswering) socket.destroy();
  // Of a request that is running, its handler tells.
  else
    write(socket, codeFor(error), reasonOf(error.code), { limits, onEvent: isRunning ? () => {} : onEvent });
}

/** No tunnels. */
export function refuseConnect(socket: Socket, context: SocketContext): void {
  write(socket, 'method-not-allowed', 'method-connect', context);
}

function codeFor({ code, rawPacket }: NodeJS.ErrnoException & { readonly rawPacket?: Buffer }): ProblemCode {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request-timeout';
  if (code === 'HPE_INVALID_METHOD' && requestLine.test(rawPacket?.toString('latin1', 0, 128) ?? ''))
    return 'method-not-allowed';
  return 'malformed-request';
}

/** The code of the parser as a word: `hpe-header-overflow`. */
function reasonOf(code: string | undefined): string {
  return (code ?? 'unknown').toLowerCase().replaceAll('_', '-');
}

function write(socket: Socket, code: ProblemCode, reason: string, { limits, onEvent }: SocketContext): void {
  const requestId = crypto.randomUUID();
  const made = problem(code, { requestId });
  const body = JSON.stringify(made);
  const { status } = made;
  onEvent({ event: 'request', requestId, status, problem: code, reason, milliseconds: 0 });
  const lines = [
    `HTTP/1.1 ${status} ${statusTexts[status]}`,
    `Content-Type: ${problemMediaType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
    ...(status === 405 ? [`Allow: ${methods}`] : []),
  ];
  socket.on('error', () => socket.destroy());
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
  // The other side is given a moment to read the answer before what it still sends resets the connection.
  const linger = setTimeout(() => socket.destroy(), limits.lingerTimeout);
  socket.once('close', () => clearTimeout(linger));
}
