import type { AnyRecord } from '@amparo/core/exchange';
import { contentDigest } from '@amparo/core/exchange';

/** A record as it is handed over: of a known type, as JSON text, or as the bytes of that text. */
export type RecordSource = AnyRecord | { readonly recordType: string } | string | Uint8Array;

/** A body that can be sent as often as needed. */
export interface Payload {
  readonly content: Uint8Array<ArrayBuffer> | Blob;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: 'application/json' | 'application/x-ndjson';
  readonly contentDigest: string;
}

/** JSON as a body. Text and bytes go as they are. */
export async function payloadOf(value: unknown): Promise<Payload> {
  // A copy, so that what the caller writes into its bytes meanwhile does not go out under the old digest.
  const content = value instanceof Uint8Array ? new Uint8Array(value) : encode(value);
  return {
    content,
    size: content.length,
    mediaType: 'application/json',
    contentDigest: await contentDigest(content),
  };
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (typeof text !== 'string') throw new TypeError('What is to be sent is nothing that JSON can hold.');
  return new TextEncoder().encode(text);
}
