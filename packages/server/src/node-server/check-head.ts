import type { IncomingMessage } from 'node:http';
import { Refusal } from '../http/refusal.ts';
import type { ServeLimits } from './serve-limits.ts';

/** A head that may be handed on. */
export interface Head {
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Headers;
  readonly hasBody: boolean;
}

/** Methods that make a tunnel or a mirror of a server; `Request` does not take them either. */
const refusedMethods = ['CONNECT', 'TRACE', 'TRACK'];
const absoluteForm = /^https?:\/\/[^/?#]*/iu;

/**
 * Checks of a head what Node's parser lets through: what proxies and servers read in different ways (RFC 9112), and limits.
 *
 * @throws {Refusal}
 */
export function checkHead(incoming: IncomingMessage, limits: ServeLimits): Head {
  const { method = '', rawHeaders, httpVersion } = incoming;
  if (refusedMethods.includes(method))
    throw new Refusal('method-not-allowed', { reason: `method-${method.toLowerCase()}` });
  if (rawHeaders.length / 2 > limits.maxHeaders) throw malformed('too-many-headers');
  const hosts = countOf(rawHeaders, 'host');
  if (hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) throw malformed('wrong-host');
  checkExpect(incoming);
  const target = targetOf(incoming.url ?? '');
  const hasBody = checkFraming(incoming, limits);
  return { target, headers: headersOf(rawHeaders), hasBody };
}

/** Whether there is a body, by headers that leave no doubt about it. */
function checkFraming({ method, headers, httpVersion }: IncomingMessage, limits: ServeLimits): boolean {
  const encoding = headers['transfer-encoding'];
  if (encoding !== undefined && (encoding.toLowerCase() !== 'chunked' || httpVersion === '1.0'))
    throw malformed('wrong-transfer-encoding');
  const length = Number(headers['content-length'] ?? 0);
  if (length > limits.maxBodySize) throw new Refusal('body-too-large', { reason: 'declared-length' });
  const hasBody = encoding !== undefined || length > 0;
  if (hasBody && (method === 'GET' || method === 'HEAD')) throw malformed('body-of-get');
  return hasBody;
}

function checkExpect({ headers }: IncomingMessage): void {
  const { expect } = headers;
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') throw malformed('wrong-expectation');
}

/** The target in origin form; servers have to take the absolute form, too (RFC 9112 §3.2.2). */
function targetOf(raw: string): string {
  const target = raw.replace(absoluteForm, '');
  if (target === '' || target.startsWith('?')) return `/${target}`;
  if (!target.startsWith('/')) throw malformed('wrong-target');
  return target;
}

/** All of them: `headers` of Node drops some that come twice. */
function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  try {
    for (let index = 0; index < raw.length; index += 2)
      headers.append(raw[index] as string, raw[index + 1] as string);
  } catch {
    throw malformed('wrong-header');
  }
  return headers;
}

function countOf(raw: readonly string[], name: string): number {
  return raw.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length;
}

function malformed(reason: string): Refusal {
  return new Refusal('malformed-request', { reason });
}
