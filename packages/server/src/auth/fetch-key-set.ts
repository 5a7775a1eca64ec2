import { usableKeys } from './usable-keys.ts';

/** Bytes of a key set, at most: a hundred certificates fit in. */
const maxBytes = 256 * 1024;

/**
 * Fetches a key set and hands on the keys in it that can be used. Whatever the address answers: no redirects, no more than
 * {@link maxBytes}, and no longer than the signal allows.
 *
 * @throws Where the answer is no key set, with a text that quotes nothing of it.
 */
export async function fetchKeySet(
  fetchBy: typeof fetch,
  url: string,
  init: { readonly headers: Headers; readonly signal: AbortSignal },
): Promise<Response> {
  const response = await fetchBy(url, { ...init, method: 'GET', redirect: 'error' });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new TypeError('The issuer did not answer with a key set.');
  }
  return Response.json(await usableKeys(parse(await read(response.body))));
}

async function read(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels what is still to come.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new RangeError('The key set of the issuer is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The text of the platform's error quotes the answer.
    throw new SyntaxError('The key set of the issuer is no JSON.');
  }
}
