import { decodeBase64Url, encodeBase64Url } from '../bytes/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../bytes/utf-8.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import type { VerifyingKey } from '../keys/verifying-key.ts';

/** What is wrong with a signed statement, before anybody looks at what it states. */
export type JwsFault = 'not-a-jws' | 'wrong-header' | 'wrong-algorithm' | 'wrong-type' | 'not-json';

/** A statement that was read, and is not yet known to be anybody's. */
export interface ReadJws {
  readonly kid: string;
  /** Whatever JSON the payload is. */
  readonly payload: unknown;
  /** Whether the key made the signature. */
  readonly isSignedBy: (key: VerifyingKey) => Promise<boolean>;
}

/** The longest statement that is read, in characters. */
const maxLength = 8192;

/**
 * Signs a statement as JWS in compact form: RFC 7515 with EdDSA of RFC 8037, and a header of three members. The statement is
 * written as `JSON.stringify` writes it.
 *
 * @param typ - The kind of statement, so that one of a kind is never taken for one of another.
 */
export async function signJws(typ: string, statement: object, key: SigningKey): Promise<string> {
  const header = { alg: 'EdDSA', typ, kid: key.kid };
  const input = [header, statement]
    .map((part) => encodeBase64Url(encodeUtf8(JSON.stringify(part))))
    .join('.');
  return `${input}.${encodeBase64Url(await key.sign(encodeUtf8(input)))}`;
}

/**
 * Reads a JWS of this kind. The header has to be the one that {@link signJws} writes, in any order: it chooses no
 * algorithm, brings no key and asks for nothing. Base64url and JSON have to be written in the one way in which they are
 * written anew, so that a statement has one spelling and no member that comes twice.
 */
export function readJws(text: string, typ: string): ReadJws | JwsFault {
  const parts = text.length > maxLength ? [] : text.split('.');
  const [header, payload, signature] = parts.map(decodeBase64Url);
  if (parts.length !== 3 || !header || !payload || !signature) return 'not-a-jws';
  const members = parseStrictly(header);
  if (typeof members !== 'object' || members === null || Array.isArray(members)) return 'wrong-header';
  const { alg, typ: kind, kid, ...more } = members as Record<string, unknown>;
  if (alg !== 'EdDSA') return 'wrong-algorithm';
  if (kind !== typ) return 'wrong-type';
  if (Object.keys(more).length > 0 || typeof kid !== 'string' || decodeBase64Url(kid)?.length !== 32)
    return 'wrong-header';
  const statement = parseStrictly(payload);
  if (statement === undefined) return 'not-json';
  const input = encodeUtf8(text.slice(0, text.lastIndexOf('.')));
  return { kid, payload: statement, isSignedBy: (key) => key.verify(input, signature) };
}

/** The value of JSON that is written without blanks, escapes that are not needed, and members that come twice. */
function parseStrictly(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
