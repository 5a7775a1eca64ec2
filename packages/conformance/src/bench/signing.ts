import { contentDigest, type SigningKey, signatureBase, signatureProfile } from '@amparo/core/exchange';

/** A request that is to be signed in another way than the profile has it. */
export interface OddlySigned {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** How the signature differs. */
export interface OddSignature {
  /** Changes the list of components. */
  readonly components?: (usual: readonly string[]) => readonly string[];
  /** Changes the parameters; undefined leaves one out. */
  readonly parameters?: Readonly<Record<string, string | number | undefined>>;
  readonly label?: string;
  /** Signs, instead of the key that is named. */
  readonly by?: SigningKey;
  /** What is signed, where that is not the request. */
  readonly instead?: Partial<OddlySigned>;
}

/** The headers of a signature that holds, and is not as the profile has it: `signature-input`, `signature`, `content-digest`. */
export async function signOddly(
  request: OddlySigned,
  key: SigningKey,
  odd: OddSignature,
): Promise<Record<string, string>> {
  const digest: Record<string, string> = request.body
    ? { 'content-digest': await contentDigest(request.body) }
    : {};
  const message = {
    method: odd.instead?.method ?? request.method,
    url: odd.instead?.url ?? request.url,
    headers: { ...digest, ...request.headers, ...odd.instead?.headers },
  };
  const headers: Readonly<Record<string, string>> = message.headers;
  const usual = signatureProfile.components.filter(
    (name) => name.startsWith('@') || headers[name] !== undefined,
  );
  const components = odd.components?.(usual) ?? usual;
  const created = Math.floor(Date.now() / 1000);
  const parameters: Readonly<Record<string, string | number | undefined>> = {
    created,
    expires: created + signatureProfile.maxLifetime,
    nonce: newNonce(),
    keyid: key.kid,
    alg: signatureProfile.alg,
    tag: signatureProfile.tag,
    ...odd.parameters,
  };
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`;${name}=${typeof value === 'number' ? value : `"${value}"`}`],
  );
  const input = `(${components.map((name) => `"${name}"`).join(' ')})${written.join('')}`;
  const base = baseFor(message, input, components);
  const signature = await (odd.by ?? key).sign(new TextEncoder().encode(base));
  const label = odd.label ?? signatureProfile.label;
  return {
    ...digest,
    'signature-input': `${label}=${input}`,
    signature: `${label}=:${btoa(String.fromCharCode(...signature))}:`,
  };
}

/** The text that is signed. One that the standard does not allow is made by hand, so that it is the server that refuses it. */
function baseFor(
  message: { method: string; url: string; headers: Readonly<Record<string, string>> },
  input: string,
  components: readonly string[],
): string {
  if (new Set(components).size === components.length) return signatureBase(message, input);
  const once = signatureBase(
    message,
    input.replace(/^\([^)]*\)/u, `(${[...new Set(components)].map((name) => `"${name}"`).join(' ')})`),
  );
  const lines = new Map(once.split('\n').map((line) => [line.slice(1, line.indexOf('"', 1)), line]));
  return [...components.map((name) => lines.get(name) ?? ''), `"@signature-params": ${input}`].join('\n');
}

/** 128 random bits in base64url. */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
