import type * as z from 'zod';
import type { Codelist } from './codelist.ts';

/** A fault of one value, as data. It never holds the value. */
export interface Fault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The JSON Schema keywords a primitive is published with. */
export interface WireSchema {
  /** `object` only for what messages hold that is no block, such as any record. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object';
  readonly [keyword: string]: unknown;
}

/**
 * What one primitive means on the wire. Everything that looks at a primitive (the checker, the JSON
 * Schema writer, the spreadsheet columns) reads it here, so that a primitive is described once.
 */
export interface Wire {
  /** The primitive's name in documentation: `date`, `uuid`, `code`. */
  readonly kind: string;
  /** JSON Schema 2020-12 keywords. */
  readonly schema: WireSchema;
  /** The fault of a value, or undefined for a good one. Returned objects are constants: no allocation. */
  readonly fault: (value: unknown) => Fault | undefined;
  /** What to be careful with in a value without a fault: a warning, of which JSON Schema knows nothing. */
  readonly caution?: (value: string) => Fault | undefined;
  /** The code list, where the primitive is a code. */
  readonly codelist?: Codelist;
}

const wires = new WeakMap<object, Wire>();

/** Attaches what a zod type means on the wire. */
export function setWire<T extends z.ZodType>(type: T, wire: Wire): T {
  wires.set(type, wire);
  return type;
}

/** What a zod type, or the type it was cloned from, means on the wire. */
export function wireOf(type: z.core.$ZodType): Wire | undefined {
  for (let at: z.core.$ZodType | undefined = type; at; at = at._zod.parent) {
    const wire = wires.get(at);
    if (wire) return wire;
  }
  return undefined;
}
