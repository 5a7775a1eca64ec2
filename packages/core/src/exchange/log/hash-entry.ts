import { sha256 } from '../bytes/sha-256.ts';
import { encodeUtf8 } from '../bytes/utf-8.ts';

/** What stands as the hash before the first entry: 64 zeros. */
export const logStart = '0'.repeat(64);

/**
 * The hash of an entry, in hexadecimal: SHA-256 over the 32 bytes of the hash before and the 32 bytes of the SHA-256 of the
 * content's text. Hashed twice, a content can be erased one day and the chain still be followed.
 *
 * @param previous - 64 hexadecimal digits.
 */
export async function hashEntry(previous: string, content: string): Promise<string> {
  const both = new Uint8Array(64);
  both.set(fromHex(previous));
  both.set(await sha256(encodeUtf8(content)), 32);
  return toHex(await sha256(both));
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += digits[byte];
  return text;
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}
