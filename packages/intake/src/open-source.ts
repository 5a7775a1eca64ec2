import { openCsvZip } from './bytes/csv-zip.ts';
import type { ChooseEncoding } from './bytes/encoding-candidate.ts';
import { unpackedName, unpackGzip } from './bytes/gzip.ts';
import type { Limits } from './bytes/limits.ts';
import { peekSource } from './bytes/peek.ts';
import { UnreadableError } from './bytes/problem.ts';
import { sniff } from './bytes/sniff.ts';
import { type ByteSource, isBlob, readChunks } from './bytes/source.ts';
import { openText, type TextSource } from './bytes/text-source.ts';
import { openWorkbook, type Workbook } from './bytes/xlsx.ts';
import { openZip } from './bytes/zip.ts';

/** A file that was opened, by what it turned out to be. */
export type OpenSource =
  | { readonly format: 'csv'; readonly text: TextSource }
  | { readonly format: 'json' | 'ndjson'; readonly source: ByteSource }
  /** `zip` is an archive of CSV files, each of them a sheet. */
  | { readonly format: 'xlsx' | 'zip'; readonly workbook: Workbook; readonly blob: Blob };

export interface OpenOptions {
  /** The file's name; it decides only what the content leaves open. */
  readonly name?: string | undefined;
  /** The encoding of a text, where it is known beforehand. */
  readonly encoding?: string | undefined;
  /** Asked in which encoding a text is written, where nothing tells it. */
  readonly choose?: ChooseEncoding | undefined;
}

/**
 * Finds out what a file is, unpacks it where it is packed, and opens it.
 *
 * @throws {UnreadableError} when it is nothing that can be read.
 */
export async function openSource(
  source: ByteSource,
  { name, encoding, choose }: OpenOptions,
  limits: Limits,
): Promise<OpenSource> {
  const { head, source: whole } = await unpackGzip(await peekSource(source), limits);
  const format = sniff(head, unpackedName(name));
  const text = { ...(encoding !== undefined && { encoding }), ...(choose && { choose }) };
  switch (format) {
    case 'csv':
      return { format, text: openText(whole, text) };
    case 'json':
    case 'ndjson':
      return { format, source: whole };
    default: {
      const blob = isBlob(whole) ? whole : await gather(whole, limits);
      // The first bytes do not tell which of the two it is when the list of parts comes late.
      const isWorkbook = format === 'xlsx' || (await holdsParts(blob, limits));
      return isWorkbook
        ? { format: 'xlsx', blob, workbook: await openWorkbook(blob, limits) }
        : { format: 'zip', blob, workbook: await openCsvZip(blob, limits, text) };
    }
  }
}

/** Whether an archive is a package of an office program, such as a workbook. */
async function holdsParts(blob: Blob, limits: Limits): Promise<boolean> {
  const zip = await openZip(blob, {
    ...limits,
    zipEntries: limits.archiveEntries,
    uncompressedBytes: Number.POSITIVE_INFINITY,
  });
  return zip.has('[Content_Types].xml');
}

/** What is read at several places must be held as a whole. */
async function gather(source: AsyncIterable<Uint8Array>, limits: Limits): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of readChunks(source)) {
    size += chunk.length;
    if (size > limits.uncompressedBytes)
      throw new UnreadableError('intake.too-large', {
        limit: limits.uncompressedBytes,
      });
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks);
}
