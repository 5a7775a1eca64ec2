import {
  type AnyOperation,
  deprecationHeaders,
  type Operation,
  type OperationId,
  type OperationScope,
  operationFor,
  readParameters,
} from '@amparo/core/exchange';
import type { NodeParts } from '../node/node-parts.ts';
import { carriers } from '../operations/index.ts';
import type { Answer } from './answer.ts';
import { nobody } from './call.ts';
import type { Caller } from './caller.ts';
import { checkAccept, checkContentType } from './media-types.ts';
import { Refusal } from './refusal.ts';
import type { RequestFacts } from './request-facts.ts';
import { toProblem, toRefusal } from './to-problem.ts';
import { toResponse } from './to-response.ts';
import { useNonce } from './use-nonce.ts';

/** A request that came, and what gets known of it on the way. */
interface Incoming {
  readonly node: NodeParts;
  readonly request: Request;
  readonly requestId: string;
  readonly facts: RequestFacts;
  operation?: OperationId;
  party?: string;
}

/** Answers a request: routes it, learns who is calling, reads the parameters, and carries the operation out. */
export async function handle(node: NodeParts, request: Request, facts: RequestFacts = {}): Promise<Response> {
  const started = performance.now();
  const incoming: Incoming = { node, request, facts, requestId: crypto.randomUUID() };
  let answer: Answer;
  let refusal: Refusal | undefined;
  try {
    answer = await carryOut(incoming);
  } catch (error) {
    refusal = toRefusal(error);
    answer = toProblem(refusal, incoming.requestId);
    if (refusal.code === 'internal') tellFailure(incoming, error);
  }
  const { requestId, operation, party } = incoming;
  node.tell({
    event: 'request',
    requestId,
    ...(operation && { operation }),
    ...(party !== undefined && { party }),
    status: answer.status,
    ...(refusal && { problem: refusal.code }),
    ...(refusal?.reason !== undefined && { reason: refusal.reason }),
    milliseconds: performance.now() - started,
    ...(answer.stored !== undefined && { records: answer.stored }),
  });
  return toResponse(answer, request.method);
}

async function carryOut(incoming: Incoming): Promise<Answer> {
  const { node, request, requestId, facts } = incoming;
  const target = facts.target ?? targetOf(request.url);
  const [path, query] = splitTarget(target);
  const route = operationFor(request.method, path);
  if (!route.found) throw new Refusal(route.problem, { allow: route.allow });
  const { operation } = route;
  incoming.operation = operation.id;
  const { headers } = request;
  checkContentType(operation, headers);
  checkAccept(operation, headers);
  const at = node.now();
  const caller = operation.scope === 'none' ? nobody : await authenticate(incoming, target, at);
  countRequest(incoming, operation, caller);
  const takeNonce = once(caller.nonce);
  try {
    checkScope(operation.scope, caller);
    const given = { path: route.path, query: new URLSearchParams(query), headers };
    const parameters = readParameters(operation, given);
    if (!parameters.ok) throw new Refusal(parameters.problem, { diagnostics: parameters.diagnostics });
    if (operation.method === 'GET') await useNonce(node, takeNonce(), at);
    const call = { ...parameters, operation: operation.id, requestId, at, request, caller, takeNonce };
    const answer = await carriers[operation.id](
      { ...call, target: `${request.method} ${target}` } as never,
      node,
    );
    return { ...answer, headers: { ...deprecationHeaders(operation as Operation), ...answer.headers } };
  } catch (error) {
    // Otherwise a copy of a request that was refused could succeed later.
    if (error instanceof Refusal) await useNonce(node, takeNonce(), at);
    throw error;
  }
}

/** Gives something the first time that it is asked for. */
function once<T>(value: T | undefined): () => T | undefined {
  let left = value;
  return () => {
    const given = left;
    left = undefined;
    return given;
  };
}

async function authenticate(incoming: Incoming, target: string, now: number): Promise<Caller> {
  const { node, request, facts } = incoming;
  const { method, headers } = request;
  const { remoteAddress } = facts;
  const head = { method, url: node.publicUrl + target, headers, hasBody: request.body !== null, now };
  try {
    const caller = await node.authenticate(head);
    incoming.party = caller.party;
    return caller;
  } catch (error) {
    if (error instanceof Refusal) node.rates.countUnknown(remoteAddress);
    throw error;
  }
}

/** Refuses a caller who asks for too much. Anonymous requests count by the address that they come from. */
function countRequest({ node, request, facts }: Incoming, operation: AnyOperation, caller: Caller): void {
  const { rates } = node;
  if (caller === nobody) {
    if (operation.id !== 'readHealth' && operation.id !== 'readReadiness')
      rates.countUnknown(facts.remoteAddress);
  } else if (operation.id === 'submitBatch')
    rates.countBatch(caller.party, Number(request.headers.get('content-length') ?? '0'));
  else if (operation.method === 'GET') rates.countRead(caller.party);
  else rates.countWrite(caller.party);
}

function checkScope(scope: OperationScope, { scopes }: Caller): void {
  if (scope !== 'any' && scope !== 'none' && !scopes.includes(scope)) throw new Refusal('forbidden-scope');
}

function tellFailure({ node, requestId }: Incoming, error: unknown): void {
  const { name = 'Error', code } = (error ?? {}) as { readonly name?: string; readonly code?: unknown };
  node.tell({
    event: 'failure',
    part: 'request',
    requestId,
    error: name,
    ...(typeof code === 'string' && { code }),
  });
}

/** The target of a request where the server that took it did not say it. */
function targetOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function splitTarget(target: string): readonly [string, string] {
  const at = target.indexOf('?');
  return at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
