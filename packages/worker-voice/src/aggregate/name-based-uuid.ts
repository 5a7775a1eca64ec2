/**
 * The UUID of a name within a namespace (RFC 9562, version 5): the same figure of the same wave has the same id however
 * often it is worked out, so that a second run replaces the first and does not stand beside it.
 *
 * @param namespace A UUID.
 * @param name ASCII.
 */
export function nameBasedUuid(namespace: string, name: string): string {
  const hexadecimal = namespace.replaceAll('-', '');
  const digits = sha1(16 + name.length, (at) =>
    at < 16 ? Number.parseInt(hexadecimal.slice(2 * at, 2 * at + 2), 16) : name.charCodeAt(at - 16),
  );
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-5${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));
const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return (b & c) | (~b & d);
  return round >= 40 && round < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}

/**
 * SHA-1 (FIPS 180-4) of some bytes, in hexadecimal digits. Version 5 is defined with it; nothing here is secret. Web
 * Crypto would make every result wait for a promise.
 */
function sha1(length: number, byteAt: (at: number) => number): string {
  const words = new Int32Array((((length + 8) >> 6) + 1) * 16);
  const put = (at: number, byte: number) => {
    words[at >> 2] = (words[at >> 2] as number) | (byte << (24 - (at & 3) * 8));
  };
  for (let at = 0; at < length; at += 1) put(at, byteAt(at));
  put(length, 0x80);
  words[words.length - 1] = length * 8;
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Int32Array(80);
  const back = (round: number, by: number) => schedule[round - by] as number;
  for (let block = 0; block < words.length; block += 16) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let round = 0; round < 80; round += 1) {
      schedule[round] =
        round < 16
          ? (words[block + round] as number)
          : rotate(back(round, 3) ^ back(round, 8) ^ back(round, 14) ^ back(round, 16), 1);
      const constant = constants[Math.floor(round / 20)] as number;
      const next = (rotate(a, 5) + mix(round, b, c, d) + e + (schedule[round] as number) + constant) | 0;
      e = d;
      d = c;
      c = rotate(b, 30);
      b = a;
      a = next;
    }
    [a, b, c, d, e].forEach((word, index) => {
      state[index] = (state[index] as number) + word;
    });
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
