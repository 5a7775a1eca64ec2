import type { IncomingMessage, ServerResponse } from 'node:http';
import { problem, problemMediaType } from '@amparo/core/exchange';
import { Refusal } from '../http/refusal.ts';
import type { RequestFacts } from '../http/request-facts.ts';
import { failureOf } from '../telemetry/failure-of.ts';
import { checkHead } from './check-head.ts';
import { methods, type SocketContext } from './refuse-on-socket.ts';
import { remoteAddressOf } from './remote-address-of.ts';
import { streamBody } from './stream-body.ts';
import { writeAnswer } from './write-answer.ts';

/** What answering needs to know of the server. */
export interface AnswerContext extends SocketContext {
  readonly handle: (request: Request, facts: RequestFacts) => Promise<Response>;
  readonly url: string;
  readonly proxies: number;
  /** Whether the client waits for `100 Continue`. */
  readonly expectsContinue: boolean;
  readonly isClosing: () => boolean;
}

/** Hands one request to the handler and writes what it answers. Never fails. */
export async function answerRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  context: AnswerContext,
): Promise<void> {
  const left = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) left.abort(new DOMException('The client has left.', 'AbortError'));
  });
  // Without these, an error of a connection that was reset would end the process.
  incoming.on('error', () => {});
  outgoing.on('error', () => {});
  let response: Response;
  try {
    response = await handOn(incoming, outgoing, context, left.signal);
  } catch (error) {
    response = refuse(error, context);
  }
  try {
    await writeAnswer(response, incoming, outgoing, {
      limits: context.limits,
      isClosing: context.isClosing(),
    });
  } catch (error) {
    // Part of the answer is gone: the connection is cut, so that it does not pass for the whole.
    if (!left.signal.aborted) context.onEvent(failureOf('request', error));
    outgoing.destroy();
  }
}

function handOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { handle, limits, url, proxies, expectsContinue }: AnswerContext,
  signal: AbortSignal,
): Promise<Response> {
  const { target, headers, hasBody } = checkHead(incoming, limits);
  const remoteAddress = remoteAddressOf(incoming, proxies);
  const begin = () => {
    if (expectsContinue && !outgoing.headersSent) outgoing.writeContinue();
  };
  const request = new Request(url + target, {
    method: incoming.method as string,
    headers,
    signal,
    ...(hasBody && { body: streamBody(incoming, limits, begin), duplex: 'half' }),
  });
  return handle(request, { target, ...(remoteAddress !== undefined && { remoteAddress }) });
}

/** A problem in place of an answer: the head was refused, or the handler failed although it should not. */
function refuse(error: unknown, { onEvent }: AnswerContext): Response {
  const requestId = crypto.randomUUID();
  const refusal = error instanceof Refusal ? error : new Refusal('internal');
  if (refusal !== error) onEvent(failureOf('request', error, requestId));
  const made = problem(refusal.code, { requestId });
  const { status } = made;
  onEvent({
    event: 'request',
    requestId,
    status,
    problem: refusal.code,
    ...(refusal.reason !== undefined && { reason: refusal.reason }),
    milliseconds: 0,
  });
  return new Response(JSON.stringify(made), {
    status,
    headers: {
      'content-type': problemMediaType,
      'cache-control': 'no-store',
      ...(status === 405 && { allow: methods }),
      // Who sends one request like this may have sent another one hidden behind it.
      connection: 'close',
    },
  });
}
