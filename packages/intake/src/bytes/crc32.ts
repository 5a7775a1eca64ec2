import { nodeModule } from './node-modules.ts';

/** Tables for eight bytes at a time: the sum of a byte that 0 to 7 others follow. */
const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  (tables[0] as Uint32Array)[byte] = value >>> 0;
}
for (let table = 1; table < 8; table++) {
  const before = tables[table - 1] as Uint32Array;
  for (let byte = 0; byte < 256; byte++) {
    const value = before[byte] as number;
    (tables[table] as Uint32Array)[byte] =
      ((tables[0] as Uint32Array)[value & 0xff] as number) ^ (value >>> 8);
  }
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

const nodeCrc32 = nodeModule('zlib')?.crc32;

/** CRC-32 as ZIP uses it, continued from `before` so that it can be computed chunk by chunk. */
export function crc32(bytes: Uint8Array, before = 0): number {
  return nodeCrc32 ? nodeCrc32(bytes, before) : crc32Here(bytes, before);
}

/** The same where there is no help from the platform. */
export function crc32Here(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let i = 0;
  for (const end = bytes.length - 7; i < end; i += 8) {
    const low =
      crc ^
      ((bytes[i] as number) |
        ((bytes[i + 1] as number) << 8) |
        ((bytes[i + 2] as number) << 16) |
        ((bytes[i + 3] as number) << 24));
    crc =
      (t7[low & 0xff] as number) ^
      (t6[(low >>> 8) & 0xff] as number) ^
      (t5[(low >>> 16) & 0xff] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[bytes[i + 4] as number] as number) ^
      (t2[bytes[i + 5] as number] as number) ^
      (t1[bytes[i + 6] as number] as number) ^
      (t0[bytes[i + 7] as number] as number);
  }
  for (; i < bytes.length; i++) crc = (t0[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
