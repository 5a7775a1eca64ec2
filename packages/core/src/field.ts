import * as z from 'zod';
import type { Audience } from './codelists/audience.ts';

/** How far a value may travel: `public`, `internal` to the case owner, `personal`, or `special` (can harm a person most). */
export type Sensitivity = 'public' | 'internal' | 'personal' | 'special';

/** What every field says about itself. Leaving a part out does not compile. */
export interface FieldMeta {
  /** The name on a form and in a column heading, in English. */
  readonly title: string;
  /** What the field means, in one or two sentences. Becomes the interface's documentation. */
  readonly description: string;
  /** The version of the standard in which the field appeared. */
  readonly since: string;
  readonly sensitivity: Sensitivity;
  /** Audiences that do not see it, though its sensitivity would let them: it speaks of somebody else. */
  readonly withheldFrom?: readonly Audience[];
  /** Whose id it is, where its type does not say so (a `pseudonym` is a person's, a `uuid` a record's). Pseudonyms replace it. */
  readonly identifies?: 'person' | 'record';
  /** The standard, law or system the field was taken from. */
  readonly source?: string;
  readonly deprecated?: { readonly since: string; readonly instead: string };
}

type Primitive = string | number | boolean;

/** A primitive, or a list of them, needs an example; a block gets its example from its own fields. */
export type Example<T> = T extends Primitive
  ? { readonly example: T }
  : T extends readonly Primitive[]
    ? { readonly example: T }
    : { readonly example?: never };

/** A field's metadata as kept: with its example, if it has one of its own. */
export type FieldFacts = FieldMeta & { readonly example?: Primitive | readonly Primitive[] };

const facts = new WeakMap<object, FieldFacts>();

/**
 * Declares one field of a record or block: its type and all that is known of it.
 * JSON Schema, interface, spreadsheet column and reference page follow from this one place.
 *
 * @example
 * ```ts
 * import { dateTime, field } from '@amparo/core';
 * const receivedAt = field(dateTime(), {
 *   title: 'Received at', description: 'When the mechanism received the case.',
 *   example: '2026-03-01T09:30:00+07:00', since: '0.1.0', sensitivity: 'internal',
 * });
 * ```
 */
export function field<T extends z.ZodType>(type: T, meta: FieldMeta & Example<z.output<T>>): T {
  const own = type.clone(type._zod.def, { parent: true });
  facts.set(own, meta as FieldFacts);
  return own;
}

/** Marks a type as one that a record may leave out. Absent is absent: never `null`, never `undefined`. */
export function optional<T extends z.ZodType>(type: T): z.ZodExactOptional<T> {
  return z.exactOptional(type);
}

/** What a field says about itself, or undefined for a type that is no field. */
export function factsOf(type: object): FieldFacts | undefined {
  return facts.get(type);
}
