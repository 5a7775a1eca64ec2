import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive, with every field open to be wrong. */
export interface Entry {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array | string;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** Fields of the central directory that differ from the truth. */
  readonly central?: Partial<Header>;
  /** Fields of the local header that differ from the truth. */
  readonly local?: Partial<Header>;
  /** Writes sizes and checksum behind the data and zeros before it, as writers to a stream do. */
  readonly descriptor?: boolean;
  /** Bytes in place of the packed data. */
  readonly packed?: Uint8Array;
  /** The attributes of the file system, such as those of a symbolic link. */
  readonly attributes?: number;
  readonly extra?: Uint8Array;
}

interface Header {
  readonly name: string | Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

function bytes(...fields: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value >>> 0 === value ? value : value % 2 ** (8 * width), at, width);
    at += width;
  }
  return buffer;
}

function header(fields: Header, extraLength: number): Buffer {
  const { flags, method, crc, packedSize, size, name } = fields;
  return bytes(
    ...([
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
      [4, crc],
      [4, packedSize],
      [4, size],
    ] as const),
    ...([
      [2, Buffer.from(name as string).length],
      [2, extraLength],
    ] as const),
  );
}

/** Writes an archive by hand, so that it can be one that no honest writer would make. */
export function zipOf(
  entries: readonly Entry[],
  end: { readonly entries?: number; readonly comment?: string } = {},
): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const push = (...parts: Buffer[]) => {
    body.push(...parts);
    offset += parts.reduce((sum, part) => sum + part.length, 0);
  };
  for (const entry of entries) {
    const { name, method = 8, flags = 0, central = {}, local = {}, descriptor = false } = entry;
    const data = Buffer.from(entry.data as string);
    const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(data) : data));
    const truth: Header = {
      name,
      flags: descriptor ? flags | 8 : flags,
      method,
      crc: crc32(data),
      packedSize: packed.length,
      size: data.length,
      offset,
    };
    const before = descriptor ? { crc: 0, packedSize: 0, size: 0 } : {};
    const here: Header = { ...truth, ...before, ...local };
    const there: Header = { ...truth, ...central };
    push(bytes([4, 0x04034b50]), header(here, 0), Buffer.from(here.name as string), packed);
    if (descriptor) push(bytes([4, 0x08074b50], [4, truth.crc], [4, truth.packedSize], [4, truth.size]));
    const extra = Buffer.from(entry.extra ?? []);
    directory.push(
      bytes([4, 0x02014b50], [2, 0x031e]),
      header(there, extra.length),
      bytes([2, 0], [2, 0], [2, 0], [4, entry.attributes ?? 0], [4, there.offset]),
      Buffer.from(there.name as string),
      extra,
    );
  }
  const listed = Buffer.concat(directory);
  const count = end.entries ?? entries.length;
  const comment = Buffer.from(end.comment ?? '');
  const tail = bytes(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, offset],
    [2, comment.length],
  );
  return Buffer.concat([...body, listed, tail, comment]);
}
