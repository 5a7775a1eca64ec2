import * as z from 'zod';
import type { Codelist } from '../codelist.ts';
import { type Fault, setWire } from '../wire.ts';
import { disguiseOf } from './unseen.ts';

/**
 * One code of a closed code list. In TypeScript a list of our own gives the union of its codes; a
 * published standard list (ISO, ISCO, ISIC) gives `string`, since hundreds of literals help nobody.
 *
 * @example
 * ```ts
 * import { code, sex } from '@amparo/core';
 * code(sex).safeParse('female').success; // true
 * ```
 */
export function code<C extends string>(list: Codelist<C>): z.ZodType<C, C> {
  const known = new Set<string>(list.codes.map((entry) => entry.code));
  const notText: Fault = { code: 'core.wrong-type', params: { expected: 'code' } };
  const unknown: Fault = { code: 'core.not-in-codelist', params: { codelist: list.id, count: known.size } };
  return setWire(z.enum([...known] as [C, ...C[]]), {
    kind: 'code',
    codelist: list as Codelist,
    schema: { type: 'string', enum: [...known] },
    fault: (value) => {
      if (typeof value !== 'string') return notText;
      return known.has(value) ? undefined : (disguiseOf(value) ?? unknown);
    },
  });
}
