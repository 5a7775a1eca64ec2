import {
  type AnyOperation,
  type OperationId,
  operations,
  type ProblemCode,
  signatureProfile,
} from '@amparo/core/exchange';
import type { RequestParts } from '../bench/bench.ts';
import type { Probe } from '../bench/probe.ts';
import { expectProblem } from '../bench/probe.ts';
import type { Check } from './check.ts';
import { check, kebab } from './check.ts';
import { plainCall } from './plain-call.ts';

/** A way to be refused that is the same whatever the operation. */
interface Way {
  readonly code: ProblemCode;
  readonly name: string;
  readonly title: string;
  readonly fits?: (operation: AnyOperation) => boolean;
  /** Changes a good request. */
  readonly spoil: (parts: RequestParts) => RequestParts;
  /** Added to the query. */
  readonly query?: string;
}

/** Who signs, where nothing else is said: the node's own party has every right. */
const asReceiver = (operation: AnyOperation): RequestParts =>
  operation.scope === 'none' ? {} : { as: 'receiver' };

const ways: readonly Way[] = [
  {
    code: 'unauthenticated',
    name: 'unauthenticated',
    title: 'Nobody gets in without saying who is asking',
    spoil: ({ as: _as, ...parts }) => parts,
  },
  {
    code: 'unauthenticated',
    name: 'token-refused',
    title: 'A token that nobody issued is no token: unsigned, with `alg` none',
    spoil: ({ as: _as, ...parts }) => ({
      ...parts,
      headers: { ...parts.headers, authorization: `Bearer ${unsignedToken()}` },
    }),
  },
  {
    code: 'signature-refused',
    name: 'signature-refused',
    title: 'A signature by a key that is not the one it names is refused',
    spoil: (parts) => ({ ...parts, change: (sent) => ({ headers: flipSignature(sent.headers) }) }),
  },
  {
    code: 'not-acceptable',
    name: 'not-acceptable',
    title: 'Who takes pictures alone gets no answer of another type',
    spoil: (parts) => ({ ...parts, headers: { ...parts.headers, accept: 'image/png' } }),
  },
  {
    code: 'malformed-request',
    name: 'unknown-parameter',
    title: 'A parameter that the operation does not know is not passed over',
    spoil: (parts) => parts,
    query: 'surprise=1',
  },
  {
    code: 'idempotency-key-missing',
    name: 'idempotency-key-missing',
    title: 'What has an effect needs an idempotency key',
    spoil: (parts) => ({ ...parts, key: false }),
  },
  {
    code: 'digest-mismatch',
    name: 'digest-mismatch',
    title: 'A body of which one byte more came than was digested is refused',
    spoil: (parts) => ({
      ...parts,
      change: ({ body }) => ({ body: new Uint8Array([...(body as Uint8Array), 0x20]) }),
    }),
  },
  {
    code: 'unsupported-media-type',
    name: 'unsupported-media-type',
    title: 'A body of another type is not read',
    spoil: (parts) => ({ ...parts, headers: { ...parts.headers, 'content-type': 'text/csv' } }),
  },
  {
    code: 'precondition-required',
    name: 'precondition-required',
    title: 'A change says which version it changes',
    spoil: ({ headers = {}, ...parts }) => {
      const { 'if-match': _tag, ...others } = headers;
      return { ...parts, headers: others };
    },
  },
];

/** What every operation refuses, and every operation that it concerns. */
export const everyOperation: readonly Check[] = [
  ...operations.flatMap((operation: AnyOperation) =>
    ways
      .filter(({ code }) => (operation.problems as readonly ProblemCode[]).includes(code))
      .map(({ code, name, title, spoil, query }) =>
        check({
          id: `${kebab(operation.id)}.${name}`,
          title,
          operations: [operation.id],
          problems: [code],
          run: async (probe) => {
            const { target, parts } = plainCall(operation.id, probe.bench.samples);
            const address =
              query === undefined ? target : `${target}${target.includes('?') ? '&' : '?'}${query}`;
            const answer = await probe.call(address, spoil({ ...asReceiver(operation), ...parts }));
            expectProblem(answer, code);
          },
        }),
      ),
  ),
  ...operations
    .filter(({ scope }) => scope !== 'none' && scope !== 'any')
    .map((operation: AnyOperation) =>
      check({
        id: `${kebab(operation.id)}.forbidden-scope`,
        title: `Only who has the right ${operation.scope} may do this`,
        clause: '#rights',
        operations: [operation.id],
        problems: ['forbidden-scope'],
        run: (probe) => tryWithoutScope(operation.id, operation.scope, probe),
      }),
    ),
];

async function tryWithoutScope(id: OperationId, scope: string, probe: Probe): Promise<void> {
  const { target, parts } = plainCall(id, probe.bench.samples);
  probe.needs(
    !(probe.bench.actor('limited').scopes as readonly string[]).includes(scope),
    'the limited party of the fixture has this right',
  );
  expectProblem(await probe.call(target, { as: 'limited', ...parts }), 'forbidden-scope');
}

/** A token as RFC 7519 has it, without a signature. */
function unsignedToken(): string {
  const part = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const exp = Math.floor(Date.now() / 1000) + signatureProfile.maxLifetime;
  return `${part({ alg: 'none', typ: 'at+jwt' })}.${part({ iss: 'https://login.example', sub: 'conformance', exp })}.`;
}

/** Other bits in the signature, in a form that can still be read. */
export function flipSignature(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { signature = '' } = headers;
  const at = signature.indexOf(':') + 1;
  const other = signature[at] === 'A' ? 'B' : 'A';
  return { ...headers, signature: signature.slice(0, at) + other + signature.slice(at + 1) };
}
