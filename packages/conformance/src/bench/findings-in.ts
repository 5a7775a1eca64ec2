import { block } from '@amparo/core';
import {
  type AnyOperation,
  checkerOf,
  commonHeaders,
  deprecationHeaders,
  type Fields,
  type Operation,
  operationFor,
  problemFacts,
  problemMediaType,
  problemMessage,
  problemNamespace,
} from '@amparo/core/exchange';
import { type Answer, type Json, mediaTypeOf } from './answer.ts';

/** The operation that a request is for, as the contract says; undefined where it is none. */
export function operationOf({ sent }: Answer): AnyOperation | undefined {
  const route = operationFor(sent.method, new URL(sent.url).pathname);
  return route.found ? route.operation : undefined;
}

/** What in an answer is not as the contract says it for the operation: in words, without a value of the answer. */
export function findingsIn(answer: Answer, operation: AnyOperation): readonly string[] {
  const { responses, problems } = operation as Operation;
  const response = responses[answer.status];
  if (!response) {
    const code = answer.json?.code;
    // An answer to HEAD has no body that names its problem.
    const isListed = answer.sent.method === 'HEAD' || (problems as readonly unknown[]).includes(code);
    return [
      ...problemFindings(answer),
      ...(isListed || answer.status < 400
        ? []
        : [`it has a problem that the operation does not list, with the status ${answer.status}`]),
      ...(answer.status < 400
        ? [`it has the status ${answer.status}, which the operation does not have`]
        : []),
    ];
  }
  return [
    ...headerFindings(answer, response.headers ?? {}),
    ...deprecationFindings(answer, operation as Operation),
    ...(response.body ? bodyFindings(answer, response.body) : emptyFindings(answer)),
  ];
}

/** What in a refusal is not as the contract says it for its problem. */
export function problemFindings({ status, headers, json, sent }: Answer): readonly string[] {
  if (status < 400) return [];
  const found: string[] = [];
  if (mediaTypeOf(headers) !== problemMediaType) found.push(`its Content-Type is not ${problemMediaType}`);
  for (const name of ['retry-after', 'www-authenticate', 'allow'] as const) {
    const isNeeded = neededHeaders[name].includes(status);
    if (isNeeded && !headers.has(name)) found.push(`it has the status ${status} and no header ${name}`);
    if (headers.has(name) && !commonHeaders[name].safeParse(headers.get(name)).success)
      found.push(`its header ${name} does not have the form of the contract`);
  }
  if (sent.method === 'HEAD') return found;
  if (!json) return [...found, 'its body is no problem in JSON'];
  found.push(...faultsOf(json, problemMessage));
  const facts = problemFacts(String(json.code));
  if (!facts) return [...found, 'its code is none of the contract'];
  if (facts.status !== status || json.status !== status)
    found.push(`the problem ${facts.code} has the status ${facts.status}, and not ${status}`);
  for (const name of ['title', 'detail'] as const)
    if (json[name] !== facts[name]) found.push(`the ${name} of ${facts.code} is not that of the contract`);
  if (json.type !== `${problemNamespace}${facts.code}`)
    found.push(`the type of ${facts.code} is another one`);
  return found;
}

const neededHeaders = { 'retry-after': [429, 503], 'www-authenticate': [401], allow: [405] };

function headerFindings({ headers }: Answer, fields: Fields): readonly string[] {
  const values = Object.fromEntries(
    Object.keys(fields).flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])),
  );
  const schema = block({ name: 'Headers', description: 'Headers of an answer.' }, fields);
  return checkerOf(schema)(values).map(
    ({ code, path }) => `its header ${path.slice(1)} is missing or wrong (${code})`,
  );
}

function deprecationFindings({ headers }: Answer, operation: Operation): readonly string[] {
  const wanted: Readonly<Record<string, string>> = deprecationHeaders(operation);
  return ['deprecation', 'sunset'].flatMap((name) =>
    (headers.get(name) ?? undefined) === wanted[name]
      ? []
      : [`its header ${name} is not that of the contract`],
  );
}

function bodyFindings(answer: Answer, body: NonNullable<Operation['responses'][number]['body']>): string[] {
  const found: string[] = [];
  if (mediaTypeOf(answer.headers) !== body.mediaType) found.push(`its Content-Type is not ${body.mediaType}`);
  if (answer.sent.method === 'HEAD') return [...found, ...emptyFindings(answer)];
  if (body.kind === 'lines') {
    const faults = answer.lines.flatMap((line, at) =>
      line
        ? faultsOf(line, body.schema).map((fault) => `in line ${at + 1}, ${fault}`)
        : [`line ${at + 1} is no JSON`],
    );
    return [...found, ...faults.slice(0, mostFaults)];
  }
  if (!answer.json) return [...found, 'its body is no object in JSON'];
  if (body.kind === 'message') return [...found, ...faultsOf(answer.json, body.schema)];
  if (body.kind === 'view' && typeof answer.json.recordType !== 'string')
    return [...found, 'the record in it has no recordType'];
  return found;
}

function emptyFindings({ text }: Answer): string[] {
  return text === '' ? [] : ['it has a body, and must not'];
}

const mostFaults = 5;

function faultsOf(value: Json, schema: Parameters<typeof checkerOf>[0]): string[] {
  return checkerOf(schema)(value)
    .slice(0, mostFaults)
    .map(({ code, path }) => `its body is wrong at ${path === '' ? 'its root' : path} (${code})`);
}
