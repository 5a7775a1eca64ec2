import type * as z from 'zod';
import { type Example, type FieldMeta, field, type Sensitivity } from '../field.ts';

/** What a field of a message says about itself; it is `internal` and of the first version where it does not say otherwise. */
type MessageFieldMeta = Omit<FieldMeta, 'since' | 'sensitivity'> & {
  readonly since?: string;
  readonly sensitivity?: Sensitivity;
};

/** Declares one field of a message, a header or a parameter, as `field` does for records. */
export function messageField<T extends z.ZodType>(type: T, meta: MessageFieldMeta & Example<z.output<T>>): T {
  const whole = { since: '0.1.0', sensitivity: 'internal', ...meta };
  return field(type, whole as FieldMeta & Example<z.output<T>>);
}
