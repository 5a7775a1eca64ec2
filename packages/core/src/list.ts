import * as z from 'zod';

/** How many entries a list may have, both bounds included. */
export interface ListBounds {
  readonly min: number;
  readonly max: number;
}

const bounds = new WeakMap<object, ListBounds>();

/**
 * A list of values of one type, by default 0 to 1,000 of them. `sheet` tables and columns number its entries from 1.
 *
 * @example
 * ```ts
 * import { list, text } from '@amparo/core';
 * list(text(), { min: 1 }).safeParse([]).success; // false
 * ```
 */
export function list<T extends z.ZodType>(
  of: T,
  { min = 0, max = 1000 }: Partial<ListBounds> = {},
): z.ZodArray<T> {
  const type = z.array(of).min(min).max(max);
  bounds.set(type, { min, max });
  return type;
}

/** The bounds of a list, or of the list it was cloned from. */
export function boundsOf(type: z.core.$ZodType): ListBounds {
  for (let at: z.core.$ZodType | undefined = type; at; at = at._zod.parent) {
    const found = bounds.get(at);
    if (found) return found;
  }
  throw new Error('A list must be made with list(), so that its bounds are published.');
}
