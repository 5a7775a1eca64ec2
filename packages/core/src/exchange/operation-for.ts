import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

/** One operation of the contract. */
export type AnyOperation = (typeof operations)[number];

/** What a request is for: an operation with the values in its path, or the problem to answer. */
export type Route =
  | {
      readonly found: true;
      readonly operation: AnyOperation;
      readonly path: Readonly<Record<string, string>>;
    }
  | {
      readonly found: false;
      readonly problem: 'malformed-request' | 'not-found' | 'method-not-allowed';
      /** The methods that the address has, for the header Allow. */
      readonly allow: readonly string[];
    };

/** The segments that may follow: by their text, and the one that takes any text. */
interface Place {
  readonly literals: Map<string, Place>;
  any?: Place;
  readonly methods: Map<string, AnyOperation>;
}

const longestPath = 1024;
/** What may stand in a segment (RFC 3986); everything else has to be percent-encoded. */
const segmentText = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a value must not hold.
const notInValues = /[/\\\u0000-\u001f\u007f]/u;

const root = plant();

/**
 * Finds the operation that a request is for.
 *
 * Literal segments win over those that take any text, and are compared as they stand. Values are percent-decoded once. A path
 * that other programs could read in another way is refused as `malformed-request`: empty segments within it, `.` and `..`,
 * characters that must be encoded, encoded slashes, backslashes and control characters, and what is not UTF-8 (overlong
 * forms included). HEAD finds what GET finds.
 *
 * @param path The path of the request as it came, still encoded and without the query. Of a `Request` in which the platform
 * has already resolved `..`, check the raw target before.
 * @example
 * ```ts
 * import { operationFor } from '@amparo/core/exchange';
 * const route = operationFor('GET', '/v1/records/referral/5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10');
 * if (route.found) route.operation.id; // 'readRecord'
 * operationFor('GET', '/v1//records').found; // false
 * ```
 */
export function operationFor(method: string, path: string): Route {
  const segments = segmentsOf(path);
  if (segments === undefined) return { found: false, problem: 'malformed-request', allow: [] };
  let place: Place | undefined = root;
  const values: string[] = [];
  for (const { raw, value } of segments) {
    const literal: Place | undefined = place.literals.get(raw);
    if (literal === undefined) values.push(value);
    place = literal ?? (raw === '' ? undefined : place.any);
    if (place === undefined) break;
  }
  if (place === undefined || place.methods.size === 0)
    return { found: false, problem: 'not-found', allow: [] };
  const operation = place.methods.get(method);
  if (operation === undefined)
    return { found: false, problem: 'method-not-allowed', allow: [...place.methods.keys()].sort() };
  const names = namesIn(operation);
  return {
    found: true,
    operation,
    path: Object.fromEntries(names.map((name, index) => [name, values[index] as string])),
  };
}

/** The segments of a path, encoded and decoded; undefined for a path that is refused. */
function segmentsOf(path: string): readonly { raw: string; value: string }[] | undefined {
  if (!path.startsWith('/') || path.length > longestPath) return undefined;
  const segments: { raw: string; value: string }[] = [];
  const parts = path.slice(1).split('/');
  for (const [index, raw] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (raw === '' && !isLast) return undefined;
    const value = segmentText.test(raw) ? decode(raw) : undefined;
    if (value === undefined || value === '.' || value === '..' || notInValues.test(value)) return undefined;
    segments.push({ raw, value });
  }
  return segments;
}

/** The text that a segment stands for; undefined where it is not UTF-8. */
function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

function plant(): Place {
  const start = makePlace();
  for (const operation of operations) {
    let place = start;
    for (const segment of operation.path.slice(1).split('/')) place = follow(place, segment);
    place.methods.set(operation.method, operation);
    if (operation.method === 'GET') place.methods.set('HEAD', operation);
  }
  return start;
}

function follow(place: Place, segment: string): Place {
  const known = isName(segment) ? place.any : place.literals.get(segment);
  const next = known ?? makePlace();
  if (isName(segment)) place.any = next;
  else place.literals.set(segment, next);
  return next;
}

function makePlace(): Place {
  return { literals: new Map(), methods: new Map() };
}

function isName(segment: string): boolean {
  return segment.startsWith('{');
}

function namesIn({ path }: Operation): readonly string[] {
  return path
    .split('/')
    .filter(isName)
    .map((segment) => segment.slice(1, -1));
}
