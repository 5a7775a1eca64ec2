import type { AnyRecord } from '@amparo/core/exchange';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Payload } from './payload.ts';

/** A record of a batch, or a piece of the NDJSON text in bytes. */
export type BatchPart = AnyRecord | { readonly recordType: string } | Uint8Array;

/**
 * The records of a batch. A Blob is read twice, in pieces, from wherever it lies; so `openAsBlob` of `node:fs` for
 * large files. Everything else is kept as NDJSON in memory until the batch is through: records one by one or in a list, NDJSON as
 * text, bytes, or a stream of bytes.
 */
export type BatchSource =
  | Blob
  | string
  | Uint8Array
  | ReadableStream<Uint8Array>
  | Iterable<BatchPart>
  | AsyncIterable<BatchPart>;

/** Bytes that are gathered before they become part of a Blob. */
const pieceSize = 1 << 20;

/** Makes a body of a batch that can be sent again, with its digest. */
export async function spool(source: BatchSource, signal?: AbortSignal): Promise<Payload> {
  // WebCrypto digests only what is in memory as a whole.
  const hash = sha256.create();
  const content = source instanceof Blob ? source : await gather(partsOf(source), signal);
  for await (const chunk of chunksOf(content.stream())) {
    signal?.throwIfAborted();
    hash.update(chunk);
  }
  const digest = btoa(String.fromCharCode(...hash.digest()));
  return {
    content,
    size: content.size,
    mediaType: 'application/x-ndjson',
    contentDigest: `sha-256=:${digest}:`,
  };
}

function partsOf(source: Exclude<BatchSource, Blob>): Iterable<BatchPart> | AsyncIterable<BatchPart> {
  if (typeof source === 'string') return [new TextEncoder().encode(source)];
  if (source instanceof Uint8Array) return [source];
  return source instanceof ReadableStream ? chunksOf(source) : source;
}

async function gather(
  parts: Iterable<BatchPart> | AsyncIterable<BatchPart>,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const encoder = new TextEncoder();
  const blobs: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const close = () => {
    blobs.push(new Blob(pieces));
    pieces = [];
    size = 0;
  };
  for await (const part of parts) {
    signal?.throwIfAborted();
    const piece =
      part instanceof Uint8Array ? new Uint8Array(part) : encoder.encode(`${JSON.stringify(part)}\n`);
    pieces.push(piece);
    size += piece.length;
    if (size >= pieceSize) close();
  }
  close();
  return new Blob(blobs);
}

/** The bytes of a stream. Not every browser can iterate over one. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    reader.cancel().catch(() => {});
  }
}
