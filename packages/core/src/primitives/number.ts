import * as z from 'zod';
import { type Fault, setWire } from '../wire.ts';

/**
 * A whole number from `minimum` to `maximum`, both included.
 *
 * @example
 * ```ts
 * import { integer } from '@amparo/core';
 * integer(1, 5).safeParse(6).success; // false
 * ```
 */
export function integer(minimum = 0, maximum = Number.MAX_SAFE_INTEGER): z.ZodNumber {
  const notNumber: Fault = { code: 'core.wrong-type', params: { expected: 'wholeNumber' } };
  const outside: Fault = { code: 'core.out-of-range', params: { min: minimum, max: maximum } };
  return setWire(z.number().int().min(minimum).max(maximum), {
    kind: 'integer',
    schema: { type: 'integer', minimum, maximum },
    fault: (value) =>
      !Number.isInteger(value)
        ? notNumber
        : (value as number) < minimum || (value as number) > maximum
          ? outside
          : undefined,
  });
}

/** A finite number from `minimum` to `maximum`, both included. For statistics; money is never a number. */
export function number(minimum = -1e15, maximum = 1e15): z.ZodNumber {
  const notNumber: Fault = { code: 'core.wrong-type', params: { expected: 'number' } };
  const outside: Fault = { code: 'core.out-of-range', params: { min: minimum, max: maximum } };
  return setWire(z.number().min(minimum).max(maximum), {
    kind: 'number',
    schema: { type: 'number', minimum, maximum },
    fault: (value) =>
      typeof value !== 'number' || !Number.isFinite(value)
        ? notNumber
        : value < minimum || value > maximum
          ? outside
          : undefined,
  });
}
