import { type Broken, isRecord, isSubmit, withHeaders, withJson } from './_broken.ts';

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
