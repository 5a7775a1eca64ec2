import { contentDigest } from '@amparo/core/exchange';
import type { Call } from './call.ts';
import { Refusal } from './refusal.ts';

/** The body of a request, and the digest of its bytes. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  /** `sha-256=:…:`. */
  readonly digest: string;
}

/**
 * Reads a body of at most so many bytes and compares it with the digest that was sent or signed. What is longer is not read
 * to its end.
 *
 * @throws {Refusal}
 */
export async function readBody({ request, headers, caller }: Call, most: number): Promise<ReadBody> {
  refuseDeclared(request.headers, most);
  const bytes = await readBytes(request.body, most);
  const digest = await contentDigest(bytes);
  for (const given of [(headers as { 'content-digest'?: string })['content-digest'], caller.contentDigest])
    if (given !== undefined && given !== digest) throw new Refusal('digest-mismatch');
  return { bytes, digest };
}

/** Refuses a body that says of itself that it is too long. */
export function refuseDeclared(headers: Headers, most: number): void {
  if (Number(headers.get('content-length') ?? '0') > most) throw new Refusal('body-too-large');
}

async function readBytes(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length;
      if (length > most) throw new Refusal('body-too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('request-timeout', { reason: 'body-cut-off' });
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, length);
}
