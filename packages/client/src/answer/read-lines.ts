import type { TryFacts } from '../transport/try-facts.ts';
import { limits } from './limits.ts';
import { readChunks } from './read-chunks.ts';
import { decoderOf } from './read-text.ts';

/** The lines of an answer as they come, without their ends; a last one that has no end is not whole and left out. */
export async function* readLines(response: Response, facts: TryFacts): AsyncGenerator<string> {
  const decode = decoderOf(response, facts);
  let rest = '';
  for await (const chunk of readChunks(response, facts)) {
    rest += decode(chunk);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > limits.line) throw facts.unexpected('too-large', response.status);
  }
}
