import * as z from 'zod';
import type { BlockRule } from './rule.ts';

/** What a block says about itself. */
export interface BlockFacts {
  /** The name of its TypeScript interface and JSON Schema definition, in PascalCase. */
  readonly name: string;
  readonly description: string;
  /** Rules that hold wherever the block stands. */
  readonly rules?: readonly BlockRule[];
}

const blocks = new WeakMap<object, BlockFacts>();

/**
 * A group of fields with a name of its own, used in several places or repeated in a list. Closed: a field it does not declare is a fault.
 *
 * @example
 * ```ts
 * import { block, field, text } from '@amparo/core';
 * const employer = block({ name: 'Employer', description: 'Who employs the worker.' }, {
 *   name: field(text(), { title: 'Name', description: 'Registered name.', example: 'Lotus Garments', since: '0.1.0', sensitivity: 'personal' }),
 * });
 * ```
 */
export function block<F extends z.core.$ZodShape>(
  facts: BlockFacts,
  fields: F,
): z.ZodObject<F, z.core.$strict> {
  const type = z.strictObject(fields);
  blocks.set(type, facts);
  return type;
}

/** The facts of a block, or of the block a type was cloned from. */
export function blockOf(type: z.core.$ZodType): BlockFacts | undefined {
  for (let at: z.core.$ZodType | undefined = type; at; at = at._zod.parent) {
    const found = blocks.get(at);
    if (found) return found;
  }
  return undefined;
}
