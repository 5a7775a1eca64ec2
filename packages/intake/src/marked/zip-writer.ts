import { Deflate } from 'fflate';
import { crc32 } from '../bytes/crc32.ts';
import type { PackedEntry } from '../bytes/zip.ts';

/** One archive entry that was written, as its directory names it. */
interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const END_SIGNATURE = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const FLAG_DESCRIPTOR = 0x0008;
/** 1 January 1980, the first day an archive can name: when parts were changed is nobody's business. */
const DOS_DATE = 0x0021;
/** Beyond this an archive needs wider fields, which no workbook that may be read can reach. */
const LARGEST = 0xffffffff;
/** Half the effort of the usual level: sheets are mostly repetition, and half a million rows should not take minutes. */
const LEVEL = 3;

/** Writes an archive from front to back. Entries that come packed are copied as they are. */
export class ZipWriter {
  readonly #written: Written[] = [];
  #offset = 0;

  /** Copies an entry of another archive without unpacking it. */
  async *copy(entry: PackedEntry): AsyncGenerator<Uint8Array, void, undefined> {
    const { name, method, crc32: crc, size, compressedSize } = entry;
    const facts = { name: new TextEncoder().encode(name), flags: UTF8_NAMES, method, crc32: crc };
    const written = { ...facts, size, compressedSize, offset: this.#offset };
    yield this.#count(localHeader(written));
    for await (const chunk of entry.chunks) yield this.#count(chunk);
    this.#note(written);
  }

  /** Packs an entry while it is made. Its size and checksum follow it. */
  async *add(
    name: string,
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const begun = {
      name: new TextEncoder().encode(name),
      flags: UTF8_NAMES | FLAG_DESCRIPTOR,
      method: 8,
      offset: this.#offset,
    };
    yield this.#count(localHeader({ ...begun, crc32: 0, compressedSize: 0, size: 0 }));
    const from = this.#offset;
    let crc = 0;
    let size = 0;
    let packed: Uint8Array[] = [];
    const deflate = new Deflate({ level: LEVEL }, (bytes) => {
      if (bytes.length > 0) packed.push(bytes);
    });
    for await (const chunk of chunks) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      deflate.push(chunk);
      for (const bytes of packed) yield this.#count(bytes);
      packed = [];
    }
    deflate.push(new Uint8Array(0), true);
    for (const bytes of packed) yield this.#count(bytes);
    const written = { ...begun, crc32: crc, compressedSize: this.#offset - from, size };
    yield this.#count(descriptor(written));
    this.#note(written);
  }

  /** The directory, which ends the archive. */
  finish(): Uint8Array {
    const entries = this.#written.map(centralHeader);
    const length = entries.reduce((sum, entry) => sum + entry.length, 0);
    const end = fields(22, [
      [4, END_SIGNATURE],
      [2, 0],
      [2, 0],
      [2, entries.length],
      [2, entries.length],
      [4, length],
      [4, this.#offset],
      [2, 0],
    ]);
    return joined([...entries, end]);
  }

  #count(bytes: Uint8Array): Uint8Array {
    this.#offset += bytes.length;
    return bytes;
  }

  #note(written: Written): void {
    if (this.#offset > LARGEST || written.size > LARGEST)
      throw new RangeError('The workbook would be larger than an archive of this kind can be.');
    this.#written.push(written);
  }
}

type Field = readonly [bytes: 2 | 4, value: number];

function fields(length: number, list: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of list) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** What the two headers of an entry have in common. */
function common({ flags, method, crc32: crc, compressedSize, size, name }: Written): Field[] {
  return [
    [2, VERSION],
    [2, flags],
    [2, method],
    [2, 0],
    [2, DOS_DATE],
    [4, crc],
    [4, compressedSize],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
}

function localHeader(entry: Written): Uint8Array {
  return joined([fields(30, [[4, LOCAL_SIGNATURE], ...common(entry)]), entry.name]);
}

function descriptor({ crc32: crc, compressedSize, size }: Written): Uint8Array {
  return fields(16, [
    [4, DESCRIPTOR_SIGNATURE],
    [4, crc],
    [4, compressedSize],
    [4, size],
  ]);
}

function centralHeader(entry: Written): Uint8Array {
  const header = fields(46, [
    [4, CENTRAL_SIGNATURE],
    [2, VERSION],
    ...common(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.offset],
  ]);
  return joined([header, entry.name]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
