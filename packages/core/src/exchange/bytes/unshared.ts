/**
 * Bytes in the type that WebCrypto takes. It refuses memory that is shared between threads, which TypeScript cannot tell
 * from the type under which most callers hold their bytes.
 */
export function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
