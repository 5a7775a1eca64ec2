import { Zip, type ZipInputFile } from 'fflate';
import { crc32 } from '../bytes/crc32.ts';

/** The same in every archive, so that the same content gives the same bytes. Local noon: no time zone moves it. */
const written = new Date(1980, 0, 1, 12);
/** What an archive without 64-bit records can say of one part, and of all. */
const mostBytes = 0xffff_ffff;
/** Text is packed in pieces of about so many UTF-16 units. */
const pieceChars = 1 << 16;
/** The number of the method Deflate in an archive. */
const deflate = 8;

/**
 * A ZIP archive that is written part by part. What is ready is taken after each piece, so that memory holds no more than
 * the window of the compression.
 */
export class ZipStream {
  readonly #zip: Zip;
  #ready: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#size += chunk.length;
      this.#ready.push(chunk as Uint8Array<ArrayBuffer>);
    });
  }

  /** The bytes that are ready; whoever takes them has them to itself. */
  take(): Uint8Array<ArrayBuffer>[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** Begins the next part. The one before it must be ended. */
  part(name: string): ZipPart {
    this.#checkSize();
    return new ZipPart(name, this.#zip);
  }

  /** Writes a whole part. */
  async whole(name: string, text: string): Promise<void> {
    const part = this.part(name);
    part.add(text);
    await part.end();
  }

  end(): void {
    this.#zip.end();
    this.#checkSize();
  }

  #checkSize(): void {
    if (this.#size > mostBytes)
      throw new RangeError('The workbook would be larger than 4 GB. Write fewer records into one workbook.');
  }
}

/** One part of an archive, written as text in UTF-8 and packed by the platform, which is quicker than any script. */
export class ZipPart {
  readonly #entry: ZipInputFile;
  readonly #encoder = new TextEncoder();
  readonly #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  readonly #packed: Promise<void>;
  #waiting = '';

  constructor(name: string, zip: Zip) {
    this.#entry = { filename: name, size: 0, crc: 0, compression: deflate, mtime: written };
    zip.add(this.#entry);
    // Not every platform knows deflate-raw yet; deflate is the same between a head and a checksum.
    const packer = new CompressionStream('deflate');
    this.#writer = packer.writable.getWriter();
    this.#packed = handOn(packer.readable.getReader(), (chunk, final) =>
      this.#entry.ondata?.(null, chunk, final),
    );
    // Whoever writes next meets the fault.
    this.#packed.catch(() => undefined);
  }

  /** Adds text; true once so much of it waits that it should be packed. */
  add(text: string): boolean {
    this.#waiting += text;
    return this.#waiting.length >= pieceChars;
  }

  /** Packs the text that waits; bytes may be ready then. */
  async pack(): Promise<void> {
    const bytes = this.#encoder.encode(this.#waiting);
    this.#waiting = '';
    this.#entry.crc = crc32(bytes, this.#entry.crc);
    this.#entry.size += bytes.length;
    if (this.#entry.size > mostBytes)
      throw new RangeError(
        `A part of the workbook (${this.#entry.filename}) would be larger than 4 GB. Write fewer records into one workbook.`,
      );
    await this.#writer.write(bytes);
  }

  async end(): Promise<void> {
    await this.pack();
    await this.#writer.close();
    await this.#packed;
  }

  /** Gives up a part that is not ended. */
  async abandon(): Promise<void> {
    await this.#writer.abort().catch(() => undefined);
  }
}

const headBytes = 2;
const checksumBytes = 4;

/** Hands on what comes between the head and the checksum of a zlib stream. */
async function handOn(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  give: (chunk: Uint8Array<ArrayBuffer>, final: boolean) => void,
): Promise<void> {
  let toSkip = headBytes;
  let held = new Uint8Array(0);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const skipped = Math.min(toSkip, value.length);
    toSkip -= skipped;
    // The last bytes so far may be the checksum.
    const bytes = new Uint8Array(held.length + value.length - skipped);
    bytes.set(held);
    bytes.set(value.subarray(skipped), held.length);
    const ready = Math.max(0, bytes.length - checksumBytes);
    held = bytes.slice(ready);
    if (ready > 0) give(bytes.subarray(0, ready), false);
  }
  give(new Uint8Array(0), true);
}
