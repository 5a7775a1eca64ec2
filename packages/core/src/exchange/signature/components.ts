import type { Item } from 'structured-headers';
import { fieldOf, type HeaderSource } from './header-source.ts';
import { SignatureBaseError } from './signature-base-error.ts';

/** A request or a response, as far as a signature covers it. */
export interface SignedMessage {
  readonly headers: HeaderSource;
  /** Of a request: the method in the case in which it is sent. */
  readonly method?: string;
  /** Of a request: the whole address as the sender wrote it, without fragment. */
  readonly url?: string;
  /** Of a response. */
  readonly status?: number;
}

type Derive = (message: SignedMessage, parameters: ReadonlyMap<string, unknown>) => string | undefined;

const fromUrl =
  (part: (url: URL) => string): Derive =>
  ({ url }) =>
    url === undefined ? undefined : part(new URL(url));

/** RFC 9421 §2.2, by name. */
const derived: ReadonlyMap<string, Derive> = new Map<string, Derive>([
  ['@method', ({ method }) => method],
  ['@target-uri', ({ url }) => url],
  ['@authority', fromUrl(({ host }) => host)],
  ['@scheme', fromUrl(({ protocol }) => protocol.slice(0, -1))],
  ['@request-target', fromUrl(({ pathname, search }) => pathname + search)],
  ['@path', fromUrl(({ pathname }) => pathname)],
  ['@query', fromUrl(({ search }) => search || '?')],
  ['@query-param', queryParameter],
  ['@status', ({ status }) => status?.toString()],
]);

/**
 * The value of one component, RFC 9421 §2. Fields are taken as they came; the parameters of §2.1 for other ways to read
 * them are refused, and so is what cannot stand on one line of ASCII.
 */
export function componentValue(message: SignedMessage, [name, parameters]: Item): string {
  if (typeof name !== 'string' || name !== name.toLowerCase()) throw new SignatureBaseError('no-component');
  if (parameters.size > 0 && name !== '@query-param') throw new SignatureBaseError('no-component');
  const derive = derived.get(name);
  if (name.startsWith('@') && derive === undefined) throw new SignatureBaseError('no-component');
  const value = derive ? valueOr(() => derive(message, parameters)) : fieldOf(message.headers, name);
  if (value === undefined) throw new SignatureBaseError('not-in-message');
  if (!/^[\t\x20-\x7e]*$/u.test(value)) throw new SignatureBaseError('not-one-line');
  return value;
}

function queryParameter(
  { url }: SignedMessage,
  parameters: ReadonlyMap<string, unknown>,
): string | undefined {
  const name = parameters.get('name');
  if (url === undefined || typeof name !== 'string' || parameters.size !== 1) return undefined;
  const values = [...new URL(url).searchParams].filter(([key]) => encodeQuery(key) === name);
  // RFC 9421 §2.2.8: a parameter that comes twice cannot be signed, since it is not clear which one is meant.
  return values.length === 1 ? encodeQuery(values[0]?.[1] ?? '') : undefined;
}

/** As URLs write it, but a blank as %20. */
function encodeQuery(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function valueOr<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
