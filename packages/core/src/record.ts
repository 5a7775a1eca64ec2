import * as z from 'zod';
import { type Checker, compileChecker } from './checker.ts';
import type { RecordFacts } from './record-facts.ts';
import { type FieldNode, readTree } from './tree.ts';

/** A record type: its fields, and what follows from them. */
export interface RecordType<F extends z.core.$ZodShape = z.core.$ZodShape> extends RecordFacts {
  /** The zod schema; it also speaks Standard Schema v1. */
  readonly schema: z.ZodObject<F, z.core.$strict>;
  /** The fields as a tree, in the order a form asks them. */
  readonly tree: FieldNode;
  /** Checks the structure of a value; rules are the business of `@amparo/validate`. */
  readonly check: Checker;
}

/**
 * Declares a record type. The one place where a field of it is written.
 *
 * @throws {Error} when a field has no metadata or a type that cannot be published as plain JSON Schema.
 * @example
 * ```ts
 * import { field, record, uuid } from '@amparo/core';
 * const visit = record({ type: 'visit', name: 'Visit', title: 'Visit', description: 'One visit.', since: '0.1.0', idField: 'visitId' }, {
 *   visitId: field(uuid(), { title: 'Visit id', description: 'Identifies the visit.', example: '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081', since: '0.1.0', sensitivity: 'internal' }),
 * });
 * visit.check({}); // [{ code: 'core.missing-field', path: '/visitId', ... }]
 * ```
 */
export function record<F extends z.core.$ZodShape>(facts: RecordFacts, fields: F): RecordType<F> {
  const schema = z.strictObject(fields);
  const tree = readTree(schema, facts);
  return { ...facts, schema, tree, check: compileChecker(tree, facts.forbids) };
}
