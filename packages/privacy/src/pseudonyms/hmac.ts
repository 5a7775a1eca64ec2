/** HMAC-SHA-256 (RFC 2104, FIPS 180-4) under one key, by the platform's WebCrypto. */
export type Hmac = (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** Prepares HMAC-SHA-256 under a key of any length; the key cannot be read out again. */
export async function hmacUnder(key: Uint8Array<ArrayBuffer>): Promise<Hmac> {
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (message) => new Uint8Array(await subtle.sign('HMAC', imported, message));
}

/**
 * Parts as bytes, each after its length in four bytes, most significant first: other parts always give other bytes, so that
 * `ab`, `c` is not taken for `a`, `bc`.
 */
export function joinParts(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const encoded = parts.map((part) => encoder.encode(part));
  const bytes = new Uint8Array(encoded.reduce((length, part) => length + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of encoded) {
    view.setUint32(at, part.length);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}
