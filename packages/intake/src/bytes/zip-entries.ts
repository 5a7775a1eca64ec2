import { UnreadableError } from './problem.ts';

/** One file in a ZIP archive, as the central directory describes it. */
export interface ListedEntry {
  /** Only ever compared with names that are looked for; nothing is written under it. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Offset of its local header. */
  readonly offset: number;
}

const SIGNATURE = 0x02014b50;
const HEADER_BYTES = 46;
const WIDE_FIELDS = 0x0001;

/** Encrypted by the old or the strong method, or with its directory masked. */
export function isEncrypted(flags: number): boolean {
  return (flags & 0x2041) !== 0;
}

/** Reads the entries of a central directory, which must fill it exactly. */
export function parseEntries(bytes: Uint8Array, count: number): ListedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: ListedEntry[] = [];
  const names = new Set<string>();
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + HEADER_BYTES > bytes.length || view.getUint32(at, true) !== SIGNATURE) {
      throw new UnreadableError('intake.zip-structure');
    }
    const nameEnd = at + HEADER_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new UnreadableError('intake.zip-structure');
    if (isEncrypted(view.getUint16(at + 8, true))) throw new UnreadableError('intake.encrypted');
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw new UnreadableError('intake.zip-method', { method });
    const nameBytes = bytes.subarray(at + HEADER_BYTES, nameEnd);
    const name = new TextDecoder().decode(nameBytes);
    // Part names of a workbook do not differ by case alone, so two such entries are a trick.
    if (names.has(name.toLowerCase())) throw new UnreadableError('intake.zip-duplicate');
    names.add(name.toLowerCase());
    const fields = [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ];
    const [size = 0, compressedSize = 0, offset = 0] = wideFields(bytes.subarray(nameEnd, extraEnd), fields);
    entries.push({
      name,
      nameBytes,
      method,
      crc32: view.getUint32(at + 16, true),
      compressedSize,
      size,
      offset,
    });
    at = next;
  }
  if (at !== bytes.length) throw new UnreadableError('intake.zip-structure');
  return entries;
}

/** Replaces 32-bit fields that are full by the 64-bit ones of the ZIP64 extra field, which come in the same order. */
function wideFields(extra: Uint8Array, fields: number[]): number[] {
  if (!fields.includes(0xffffffff)) return fields;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_FIELDS) continue;
    let from = at + 4;
    const end = Math.min(extra.length, from + view.getUint16(at + 2, true));
    return fields.map((field) => {
      if (field !== 0xffffffff) return field;
      if (from + 8 > end) throw new UnreadableError('intake.zip-structure');
      const wide = Number(view.getBigUint64(from, true));
      from += 8;
      return wide;
    });
  }
  throw new UnreadableError('intake.zip-structure');
}
