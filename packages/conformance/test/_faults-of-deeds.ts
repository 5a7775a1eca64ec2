import { type Broken, isRecord, isSubmit, withHeaders, withJson } from './_broken.ts';

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
