/** Numbers are little-endian, as in RFC 8032; as BigInt they are compared without any arithmetic of our own. */
const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);

/** The prime of the field: a coordinate is a number below it. */
const prime = 2n ** 255n - 19n;

/** The order of the group: the second half of a signature is a number below it. */
const order = 2n ** 252n + 27742317777372353535851937790883648493n;

/** A y coordinate of points of order 8; the other is its negative. */
const eighth = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;

/** The y coordinates of all points whose order divides 8: 1, -1, 0 and those of order 8. */
const smallOrder = new Set([1n, prime - 1n, 0n, eighth, prime - eighth]);

/**
 * Whether 32 bytes are a public key that nobody should take: a point of small order, under which one signature holds for
 * every message, or a coordinate written in a second way. WebCrypto of Node 24 lets no signature pass under the former,
 * that of Node 20, Deno and Bun does.
 */
export function isWeakPublicKey(bytes: Uint8Array): boolean {
  const y = numberOf(bytes) & (2n ** 255n - 1n);
  return y >= prime || smallOrder.has(y);
}

/** Whether a signature has 64 bytes and is the only spelling of itself, RFC 8032 §5.1.7. Runtimes may check less. */
export function isCanonicalSignature(signature: Uint8Array): boolean {
  return signature.length === 64 && numberOf(signature.subarray(32)) < order;
}
