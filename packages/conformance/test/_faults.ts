import { type Fault, withHeaders, withJson } from './_broken.ts';

/** A way to be broken, and the checks that have to fail by it: these and no others. */
export interface Broken {
  readonly name: string;
  readonly fault: Fault;
  readonly fails: readonly string[];
}

const isSubmit = (method: string, path: string) => method === 'POST' && path === '/v1/records';
const isRecord = (path: string) => /^\/v1\/records\/[^/]+\/[^/]+$/u.test(path);

/** Faults of answers: what is right is done, and told wrongly. */
export const faultsOfAnswers: readonly Broken[] = [
  {
    name: 'Location is left out',
    fault: async ({ request }, { next }) => withHeaders(await next(request), { location: undefined }),
    fails: ['submit-record.stored', 'submit-record.answers'],
  },
  {
    name: 'ETag is left out where a record is read',
    fault: async ({ request, method, path }, { next }) =>
      method === 'GET' && isRecord(path) ? withHeaders(await next(request), { etag: undefined }) : undefined,
    fails: [
      'methods.head',
      'read-record.etag',
      'read-record.answers',
      'replace-record.replaced',
      'transition-referral.made',
      'answer-portability-request.made',
    ],
  },
  {
    name: 'Link is left out',
    fault: async ({ request }, { next }) => withHeaders(await next(request), { link: undefined }),
    fails: ['list-records.pages', 'list-changes.pages', 'read-log.pages'],
  },
  {
    name: 'Allow is left out',
    fault: async ({ request }, { next }) => withHeaders(await next(request), { allow: undefined }),
    fails: ['methods.not-allowed', 'addresses.answers'],
  },
  {
    name: 'Retry-After is left out',
    fault: async ({ request }, { next }) => withHeaders(await next(request), { 'retry-after': undefined }),
    fails: ['submit-batch.in-use'],
  },
  {
    name: 'WWW-Authenticate is left out',
    fault: async ({ request, path }, { next }) =>
      path === '/v1/log' ? withHeaders(await next(request), { 'www-authenticate': undefined }) : undefined,
    fails: ['read-log.answers'],
  },
  {
    name: 'an operation is said to be deprecated',
    fault: async ({ request, path }, { next }) =>
      path === '/v1/keys' ? withHeaders(await next(request), { deprecation: '@1798761600' }) : undefined,
    fails: ['read-keys.answers'],
  },
  {
    name: 'refusals are plain JSON',
    fault: async ({ request, path }, { next }) => {
      const response = await next(request);
      return response.status === 404 && path.startsWith('/v1/receipts/')
        ? withHeaders(response, { 'content-type': 'application/json' })
        : response;
    },
    fails: ['read-receipt.answers'],
  },
  {
    name: 'refusals have words of their own',
    fault: async ({ request, path }, { next }) => {
      const response = await next(request);
      return response.status === 422 && path === '/v1/records'
        ? withJson(response, (json) => ({ ...json, detail: 'Try again.' }))
        : response;
    },
    fails: ['submit-record.answers'],
  },
  {
    name: 'all refusals have one instance',
    fault: async ({ request, method }, { next }) => {
      const response = await next(request);
      const instance = 'urn:uuid:00000000-0000-4000-8000-000000000000';
      return response.status >= 400 && method !== 'HEAD'
        ? withJson(response, (json) => ({ ...json, instance }))
        : response;
    },
    fails: ['problems.instance'],
  },
  {
    name: 'an answer has a field that the contract does not know',
    fault: async ({ request, path }, { next }) =>
      path === '/v1/changes'
        ? withJson(await next(request), (json) => (json.changes ? { ...json, total: 7 } : json))
        : undefined,
    fails: ['list-changes.answers'],
  },
  {
    name: 'HEAD is not known',
    fault: async ({ method }) => (method === 'HEAD' ? new Response(null, { status: 501 }) : undefined),
    fails: [
      'methods.head',
      'not-found.alike',
      'not-found.alike-for-strangers',
      'signatures.get-as-head',
      'read-record.answers',
    ],
  },
  {
    name: 'a receipt says what was not signed',
    fault: async ({ request, method, path }, { next }) => {
      if (!isSubmit(method, path)) return undefined;
      return withJson(await next(request), (json) =>
        json.receipt ? { ...json, receipt: { ...json.receipt, sender: 'org-other' } } : json,
      );
    },
    fails: ['submit-record.receipt', 'read-receipt.again'],
  },
  {
    name: 'a receipt is signed wrongly',
    fault: async ({ request, method, path }, { next }) => {
      if (method !== 'PUT' || !isRecord(path)) return undefined;
      return withJson(await next(request), (json) =>
        json.receipt
          ? { ...json, receipt: { ...json.receipt, receipt: `${json.receipt.receipt.slice(0, -4)}AAAA` } }
          : json,
      );
    },
    fails: ['replace-record.receipt'],
  },
  {
    name: 'a line of the log is left out',
    fault: async ({ request, path, target }, { next }) =>
      path === '/v1/log' && target.includes('limit=1000')
        ? withJson(await next(request), (json) => ({
            ...json,
            lines: json.lines.filter((_: string, at: number) => at !== 1),
          }))
        : undefined,
    fails: ['read-log.verified'],
  },
  {
    name: 'the answer to a batch has no receipt',
    fault: async ({ request, path }, { next }) => {
      if (path !== '/v1/batches') return undefined;
      const response = await next(request);
      if (response.status !== 200) return response;
      const text = await response.text();
      return new Response(text.replace(/\{"kind":"receipt".*\n$/u, ''), response);
    },
    fails: ['submit-batch.receipt', 'submit-batch.in-use'],
  },
  {
    name: 'a value of a record comes back in a header',
    fault: async ({ request, method, path, body }, { next }) => {
      const response = await next(request);
      return isSubmit(method, path) && response.status === 422
        ? withHeaders(response, { 'x-record': encodeURIComponent(body).slice(0, 4000) })
        : response;
    },
    fails: ['canaries.in-records'],
  },
  {
    name: 'an address comes back in a refusal',
    fault: async ({ request, method, target }, { next }) => {
      const response = await next(request);
      return response.status === 400 && method === 'GET'
        ? withHeaders(response, { 'x-debug': target })
        : response;
    },
    fails: ['canaries.in-addresses'],
  },
];

/** Faults of what is done. */
export const faultsOfDeeds: readonly Broken[] = [
  {
    name: 'a replay is answered as the first time',
    fault: async ({ request, headers }, { next, memory }) => {
      const signature = headers.get('signature');
      if (signature === null || request.headers.get('content-type') === 'application/x-ndjson')
        return undefined;
      const known = memory.get(signature);
      if (known !== undefined) {
        const { status, text, list } = JSON.parse(known);
        return new Response(text === '' ? null : text, { status, headers: list });
      }
      const response = await next(request);
      const text = await response.clone().text();
      memory.set(signature, JSON.stringify({ status: response.status, text, list: [...response.headers] }));
      return response;
    },
    fails: [
      'signatures.replayed.of-a-read',
      'signatures.replayed.of-a-write',
      'signatures.replayed.of-a-refusal',
    ],
  },
  {
    name: 'the same key with another body is accepted',
    fault: async (seen, { next, resign }) => {
      const response = await next(seen.request);
      const code = await codeOf(response);
      if (code !== 'idempotency-key-reused' || !isSubmit(seen.method, seen.path)) return response;
      return next(await resign(seen, { headers: { 'idempotency-key': crypto.randomUUID() } }));
    },
    fails: ['idempotency.other-body', 'idempotency.other-address'],
  },
  {
    name: 'what is repeated is answered 200 rather than as the first time',
    fault: async ({ request, method, path, headers, role }, { next, memory }) => {
      if (!isSubmit(method, path)) return undefined;
      const key = `${role} ${headers.get('idempotency-key')}`;
      const response = await next(request);
      const isRepeated = memory.has(key) && response.status === 201;
      memory.set(key, '');
      return isRepeated ? new Response(response.body, { status: 200, headers: response.headers }) : response;
    },
    fails: ['idempotency.repeated', 'idempotency.after-change', 'idempotency.parallel'],
  },
  {
    name: 'a hidden record has another header than one that is not there',
    fault: async ({ request, method, path, body }, { next, memory }) => {
      const response = await next(request);
      if (isSubmit(method, path) && response.status === 201) memory.set(JSON.parse(body).referralId, '');
      const id = path.split('/').at(-1) ?? '';
      return method === 'GET' && isRecord(path) && response.status === 404 && memory.has(id)
        ? withHeaders(response, { 'x-cache': 'hit' })
        : response;
    },
    fails: ['not-found.alike'],
  },
  {
    name: 'a hidden record is forbidden, one that is not there is not found',
    fault: async ({ request, method, path, body, role }, { next, memory }) => {
      const response = await next(request);
      if (isSubmit(method, path) && response.status === 201) memory.set(JSON.parse(body).referralId, '');
      const id = path.split('/').at(-1) ?? '';
      if (
        role !== 'stranger' ||
        !isRecord(path) ||
        response.status !== 403 ||
        memory.has(id) ||
        method === 'PUT'
      )
        return response;
      return next(new Request(new URL('/v1/nothing', request.url), { method }));
    },
    fails: ['not-found.alike-for-strangers'],
  },
  {
    name: 'a partner reads all fields',
    fault: async ({ request, method, path, role, body }, { next, memory }) => {
      const response = await next(request);
      if (isSubmit(method, path) && response.status === 201 && role === 'receiver')
        memory.set(String(JSON.parse(body).referralId), body);
      const whole = memory.get(path.split('/').at(-1) ?? '');
      return method === 'GET' && role === 'sender' && response.status === 200 && whole !== undefined
        ? new Response(whole, response)
        : response;
    },
    fails: ['views.partner'],
  },
  {
    name: 'a regulator reads nothing',
    fault: async (seen, { next, resign }) =>
      seen.role === 'regulator' && isRecord(seen.path)
        ? next(await resign(seen, { target: seen.target.replace(/[0-9a-f-]{36}/u, crypto.randomUUID()) }))
        : undefined,
    fails: ['views.regulator'],
  },
  {
    name: 'a record can still be read when the consent was taken back',
    fault: async ({ request, method, path, target, role }, { next, memory }) => {
      const response = await next(request);
      if (method !== 'GET' || !isRecord(path) || role !== 'receiver') return response;
      const known = memory.get(target);
      if (response.status === 404 && known !== undefined)
        return new Response(known, { headers: { 'content-type': 'application/json', etag: '"v1"' } });
      if (response.status === 200) memory.set(target, await response.clone().text());
      return response;
    },
    fails: ['withdraw-consent.in-force'],
  },
  {
    name: 'If-None-Match is not looked at',
    fault: async (seen, { next, resign }) =>
      /^(W\/)?"/u.test(seen.headers.get('if-none-match') ?? '') && seen.role
        ? next(await resign(seen, { headers: { 'if-none-match': undefined } }))
        : undefined,
    fails: ['read-record.not-modified'],
  },
  {
    name: 'If-Match is not looked at where a record is replaced',
    fault: async (seen, { next, resign }) => {
      const response = await next(seen.request);
      if ((await codeOf(response)) !== 'precondition-failed' || seen.method !== 'PUT') return response;
      const read = await next(
        await resign(seen, {
          method: 'GET',
          body: '',
          headers: { 'content-type': undefined, 'if-match': undefined, 'idempotency-key': undefined },
        }),
      );
      return next(await resign(seen, { headers: { 'if-match': read.headers.get('etag') ?? '"v1"' } }));
    },
    fails: ['replace-record.precondition-failed', 'replace-record.one-of-many'],
  },
  {
    name: 'an expired signature is accepted',
    fault: async (seen, { next, resign }) => {
      const expires = Number(/expires=(\d+)/u.exec(seen.headers.get('signature-input') ?? '')?.[1]);
      const created = Number(/created=(\d+)/u.exec(seen.headers.get('signature-input') ?? '')?.[1]);
      return created < expires && expires < Date.now() / 1000 - 30 ? next(await resign(seen)) : undefined;
    },
    fails: ['signatures.expired'],
  },
  {
    name: 'a signature from the future is accepted',
    fault: async (seen, { next, resign }) => {
      const created = Number(/created=(\d+)/u.exec(seen.headers.get('signature-input') ?? '')?.[1]);
      return created > Date.now() / 1000 + 350 ? next(await resign(seen)) : undefined;
    },
    fails: ['signatures.from-the-future'],
  },
  {
    name: 'the idempotency key need not be signed',
    fault: async (seen, { next, resign }) => {
      const input = seen.headers.get('signature-input') ?? '';
      const isLeftOut =
        seen.headers.has('idempotency-key') &&
        !input.includes('"idempotency-key"') &&
        input.includes('"@method" "@target-uri" "content-digest" "content-type")');
      return isLeftOut ? next(await resign(seen)) : undefined;
    },
    fails: ['signatures.without.idempotency-key'],
  },
  {
    name: 'the algorithm is not looked at',
    fault: async (seen, { next, resign }) =>
      /alg="(?!ed25519)/u.test(seen.headers.get('signature-input') ?? '')
        ? next(await resign(seen))
        : undefined,
    fails: ['signatures.algorithm-none', 'signatures.algorithm-other'],
  },
  {
    name: 'the digest of the body is not looked at',
    fault: async (seen, { next, resign }) => {
      const response = await next(seen.request);
      return (await codeOf(response)) === 'digest-mismatch' && seen.path === '/v1/consent-withdrawals'
        ? next(await resign(seen))
        : response;
    },
    fails: ['withdraw-consent.digest-mismatch'],
  },
  {
    name: 'scopes are not looked at where records are listed',
    fault: async (seen, { next, resign }) =>
      seen.role === 'limited' && seen.method === 'GET' && seen.path === '/v1/records'
        ? next(await resign(seen, { as: 'receiver' }))
        : undefined,
    fails: ['list-records.forbidden-scope'],
  },
  {
    name: 'the purpose is not looked at where a record is sent',
    fault: async (seen, { next, resign }) =>
      seen.target === '/v1/records?purpose=statistics'
        ? next(await resign(seen, { target: '/v1/records?purpose=referral' }))
        : undefined,
    fails: ['submit-record.purpose-refused'],
  },
  {
    name: 'more than may be given is cut off in silence',
    fault: async (seen, { next, resign }) => {
      if (!isSubmit(seen.method, seen.path)) return undefined;
      const response = await next(seen.request);
      if ((await codeOf(response)) !== 'sharing-refused' || !seen.body.includes('"clientName":{'))
        return response;
      const { clientName: _name, ...rest } = JSON.parse(seen.body);
      return next(await resign(seen, { body: JSON.stringify(rest) }));
    },
    fails: ['submit-record.more-than-allowed'],
  },
  {
    name: 'unknown parameters are passed over',
    fault: async (seen, { next, resign }) =>
      seen.path === '/v1/log' && seen.target.includes('surprise')
        ? next(await resign(seen, { target: '/v1/log' }))
        : undefined,
    fails: ['read-log.unknown-parameter'],
  },
  {
    name: 'cursors of other listings are taken for none',
    fault: async (seen, { next, resign }) => {
      const response = await next(seen.request);
      return (await codeOf(response)) === 'cursor-refused' && seen.path === '/v1/log'
        ? next(await resign(seen, { target: '/v1/log' }))
        : response;
    },
    fails: ['list-records.cursor-refused'],
  },
  {
    name: 'some changes are not told',
    fault: async ({ request, path }, { next }) =>
      path === '/v1/changes'
        ? withJson(await next(request), (json) =>
            json.changes
              ? { ...json, changes: json.changes.filter(({ kind }: { kind: string }) => kind !== 'replaced') }
              : json,
          )
        : undefined,
    fails: ['list-changes.followed'],
  },
  {
    name: 'a receipt is shown to anybody',
    fault: async (seen, { next, resign }) => {
      const response = await next(seen.request);
      return seen.path.startsWith('/v1/receipts/') && (await codeOf(response)) === 'not-found'
        ? next(await resign(seen, { as: 'sender' }))
        : response;
    },
    fails: ['not-found.receipts-alike'],
  },
  {
    name: 'anybody makes the steps of a receiver',
    fault: async (seen, { next, resign }) =>
      seen.path.endsWith('/transitions') && seen.role === 'stranger'
        ? next(await resign(seen, { as: 'receiver' }))
        : undefined,
    fails: ['transition-referral.not-found'],
  },
];

async function codeOf(response: Response): Promise<unknown> {
  const text = await response.clone().text();
  return text.startsWith('{') && !text.includes('\n') ? JSON.parse(text).code : undefined;
}
