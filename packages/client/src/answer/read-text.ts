import type { TryFacts } from '../transport/try-facts.ts';
import { readChunks } from './read-chunks.ts';

/** The whole text of an answer, which must be UTF-8 and no longer than the limit. */
export async function readText(response: Response, limit: number, facts: TryFacts): Promise<string> {
  const decode = decoderOf(response, facts);
  let text = '';
  let size = 0;
  for await (const chunk of readChunks(response, facts)) {
    size += chunk.length;
    if (size > limit) throw facts.unexpected('too-large', response.status);
    text += decode(chunk);
  }
  return text + decode();
}

/** Decodes an answer piece by piece, and at the end without one. What is not UTF-8 is no answer. */
export function decoderOf(response: Response, facts: TryFacts): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw facts.unexpected('not-json', response.status);
    }
  };
}
