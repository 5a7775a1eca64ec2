import { checkerOf } from '@amparo/core/exchange';
import type * as z from 'zod';
import type { TryFacts } from '../transport/try-facts.ts';

/**
 * Reads a message of the contract from its JSON. Fields that are not known are let through: a later version of the contract
 * may add some.
 */
export function readMessage<T extends z.ZodObject>(
  schema: T,
  text: string,
  status: number,
  facts: TryFacts,
): z.output<T> {
  const value = parse(text, status, facts);
  const faults = checkerOf(schema)(value).filter(({ code }) => code !== 'core.unknown-field');
  if (faults.length > 0) throw facts.unexpected('form', status, placesOf(faults));
  return value as z.output<T>;
}

/** JSON, or an answer that is none of the contract. */
export function parse(text: string, status: number, facts: TryFacts): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw facts.unexpected('not-json', status);
  }
}

function placesOf(faults: readonly { readonly path: string; readonly code: string }[]): string[] {
  return faults.slice(0, 10).map(({ path, code }) => `${path || '/'} ${code}`);
}
