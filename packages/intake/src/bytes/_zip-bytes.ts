import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** One entry of an archive to be written, with every field open to be wrong. */
export interface EntryFields {
  readonly name: string;
  readonly data: Uint8Array;
  readonly method?: 0 | 8;
  readonly flags?: number;
  /** Fields of the central directory that differ from the truth. */
  readonly central?: Partial<
    Record<'name' | 'crc' | 'size' | 'packedSize' | 'offset' | 'method', string | number>
  >;
  /** Fields of the local header that differ from the truth. */
  readonly local?: Partial<Record<'name' | 'crc' | 'size' | 'packedSize' | 'method', string | number>>;
}

const text = (value: string): number[] => [...new TextEncoder().encode(value)];
const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** Writes an archive by hand, so that it can be one that no writer would make. */
export function zipBytes(
  entries: readonly EntryFields[],
  end: { entries?: number; comment?: string } = {},
): Uint8Array {
  const body: number[] = [];
  const directory: number[] = [];
  for (const { name, data, method = 8, flags = 0, central = {}, local = {} } of entries) {
    const packed = method === 8 ? deflateSync(data) : data;
    const offset = body.length;
    const fields = {
      name,
      crc: crc32(data),
      size: data.length,
      packedSize: packed.length,
      method,
      offset,
    };
    const header = (given: typeof fields): number[] => [
      ...[...u16(20), ...u16(flags), ...u16(given.method), ...u32(0), ...u32(given.crc)],
      ...[...u32(given.packedSize), ...u32(given.size), ...u16(text(given.name).length), ...u16(0)],
    ];
    const here = { ...fields, ...local } as typeof fields;
    body.push(...u32(0x04034b50), ...header(here), ...text(here.name));
    for (const byte of packed) body.push(byte);
    const there = { ...fields, ...central } as typeof fields;
    directory.push(
      ...u32(0x02014b50),
      ...u16(20),
      ...header(there),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
    );
    directory.push(...u32(there.offset), ...text(there.name));
  }
  const count = end.entries ?? entries.length;
  const comment = text(end.comment ?? '');
  const tail = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(count),
    ...u16(count),
    ...u32(directory.length),
  ];
  tail.push(...u32(body.length), ...u16(comment.length), ...comment);
  return new Uint8Array([...body, ...directory, ...tail]);
}
