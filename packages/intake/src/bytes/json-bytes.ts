const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes UTF-8; throws on invalid bytes. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** JSON whitespace. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Index of the first byte at or after `from` that is not whitespace. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let i = from;
  while (isSpace(bytes[i])) i++;
  return i;
}

/** Index after the closing quote of the string that begins at `from`, or the length when it does not end. */
export function skipString(bytes: Uint8Array, from: number): number {
  for (let i = from + 1; i < bytes.length; i++) {
    if (bytes[i] === 0x5c) i++;
    else if (bytes[i] === 0x22) return i + 1;
  }
  return bytes.length;
}

/** Index after the value that begins at `from`. Brackets are counted, not checked: for text known to be JSON. */
export function skipValue(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let i = from; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x22) i = skipString(bytes, i);
    else if ((byte | 0x20) === 0x7b) {
      depth++;
      i++;
    } else if ((byte | 0x20) === 0x7d) {
      if (depth === 0) return i;
      depth--;
      i++;
    } else if (depth === 0 && (byte === 0x2c || isSpace(byte))) return i;
    else {
      i++;
      if (depth > 0 || !endsScalar(bytes[i])) continue;
    }
    if (depth === 0) return i;
  }
  return bytes.length;
}

function endsScalar(byte: number | undefined): boolean {
  return byte === undefined || byte === 0x2c || isSpace(byte) || (byte | 0x20) === 0x7d;
}

/** The name written as a JSON string from `from` to `to`, quotes included; undefined when it is not one. */
export function readName(bytes: Uint8Array, from: number, to: number): string | undefined {
  try {
    const text = decodeUtf8(bytes.subarray(from, to));
    const name: unknown = text.includes('\\') ? JSON.parse(text) : text.slice(1, -1);
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** One segment of a JSON pointer (RFC 6901). */
export function pointerSegment(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
