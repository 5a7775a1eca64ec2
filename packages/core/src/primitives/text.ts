import type * as z from 'zod';
import { stringPrimitive } from './primitive.ts';
import { comparedCaution, textCaution } from './unseen.ts';

/** Whether a text has at most `max` Unicode code points, which is how JSON Schema counts length. */
function fits(value: string, max: number): boolean {
  if (value.length <= max) return true;
  if (value.length > max * 2) return false;
  let count = 0;
  for (const _ of value) count += 1;
  return count <= max;
}

/**
 * Text of 1 to `maxLength` Unicode code points, without U+0000 (PostgreSQL cannot store it). What makes it look like
 * another text is a warning: marks that turn its direction around, hidden tags, accents piled up. Text that is `compared`,
 * such as the number of a passport, must not hold anything unseen, nor Latin letters beside some that look like them.
 *
 * @example
 * ```ts
 * import { text } from '@amparo/core';
 * text(120).safeParse('Night shift').success; // true
 * ```
 */
export function text(
  maxLength = 200,
  { compared = false }: { readonly compared?: boolean } = {},
): z.ZodString {
  return stringPrimitive({
    kind: 'text',
    schema: { minLength: 1, maxLength, pattern: '^[^\\x00]*$' },
    is: (value) => value.length > 0 && fits(value, maxLength) && !value.includes('\0'),
    otherwise: { code: 'core.text-length', params: { max: maxLength } },
    caution: compared ? comparedCaution : textCaution,
  });
}
