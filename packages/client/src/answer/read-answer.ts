import type * as z from 'zod';
import type { TryFacts } from '../transport/try-facts.ts';
import { limits } from './limits.ts';
import { mediaTypeOf } from './media-type.ts';
import { parse, readMessage } from './read-message.ts';
import { readText } from './read-text.ts';

/** Reads an answer that is one message. */
export async function readAnswer<T extends z.ZodObject>(
  schema: T,
  response: Response,
  facts: TryFacts,
  mediaType = 'application/json',
): Promise<z.output<T>> {
  expectMediaType(response, mediaType, facts);
  return readMessage(schema, await readText(response, limits.answer, facts), response.status, facts);
}

/** Reads an answer that is a JSON object of any kind. */
export async function readObject(
  response: Response,
  facts: TryFacts,
): Promise<Readonly<Record<string, unknown>>> {
  expectMediaType(response, 'application/json', facts);
  const value = parse(await readText(response, limits.answer, facts), response.status, facts);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw facts.unexpected('form', response.status, ['/']);
  return value as Readonly<Record<string, unknown>>;
}

/** Whether an answer is of the type that the operation has. */
export function expectMediaType(response: Response, mediaType: string, facts: TryFacts): void {
  if (mediaTypeOf(response) !== mediaType) throw facts.unexpected('media-type', response.status);
}

/** A header that the answer has to have. */
export function headerOf(response: Response, name: string, facts: TryFacts): string {
  const value = response.headers.get(name);
  if (value === null) throw facts.unexpected('header-missing', response.status, [name]);
  return value;
}
