import * as z from 'zod';
import { type Fault, setWire } from '../wire.ts';

/** Exactly one text. The name of the record type at the head of each record is one. */
export function constant<T extends string>(value: T): z.ZodLiteral<T> {
  const other: Fault = { code: 'core.not-the-constant', params: { expected: value } };
  return setWire(z.literal(value), {
    kind: 'constant',
    schema: { type: 'string', const: value },
    fault: (candidate) => (candidate === value ? undefined : other),
  });
}
