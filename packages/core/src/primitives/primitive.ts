import * as z from 'zod';
import { type Fault, setWire, type WireSchema } from '../wire.ts';
import { disguiseOf } from './unseen.ts';

/** Makes a string primitive from one description: its zod type, JSON Schema and fault all follow. */
export function stringPrimitive(definition: {
  readonly kind: string;
  readonly schema: Omit<WireSchema, 'type'>;
  readonly is: (value: string) => boolean;
  /** Diagnostic code when the value is a string but not a good one. */
  readonly otherwise: Fault;
  /** What to be careful with in a good value. Given for free text alone: other values have a form of their own. */
  readonly caution?: (value: string) => Fault | undefined;
}): z.ZodString {
  const { kind, is, otherwise, caution } = definition;
  const isFormed = caution === undefined;
  const notText: Fault = { code: 'core.wrong-type', params: { expected: 'text' } };
  return setWire(z.string().refine(is, { error: otherwise.code }), {
    kind,
    schema: { type: 'string', ...definition.schema },
    fault: (value) => {
      if (typeof value !== 'string') return notText;
      if (is(value)) return undefined;
      return isFormed ? (disguiseOf(value) ?? otherwise) : otherwise;
    },
    ...(caution && { caution }),
  });
}

/** A string primitive given by a pattern (RE2 subset: no look-around, no back-references). */
export function patternPrimitive(
  kind: string,
  pattern: string,
  more: Record<string, unknown> = {},
): z.ZodString {
  const expression = new RegExp(pattern, 'u');
  return stringPrimitive({
    kind,
    schema: { pattern, ...more },
    is: (value) => expression.test(value),
    otherwise: { code: 'core.wrong-format', params: { expected: kind } },
  });
}
