import type { RecordType } from '@amparo/core';

/** What is added to a record that a table cannot be expected to hold. */
export interface Completion {
  /** Version of the standard. */
  readonly standard: string;
  /** When the file is read, RFC 3339. */
  readonly now: string;
}

/**
 * Adds what belongs to the form and not to the case: the record type, empty lists, and, where the table has no column
 * for it, the provenance of a record that is made from a row just now. Returns whether provenance was added.
 */
export function completeRecord(
  record: Record<string, unknown>,
  type: RecordType,
  { standard, now }: Completion,
): boolean {
  if (type.tree.kind !== 'group') return false;
  // The day is enough: the minute at which a file was read would stand in each of its records.
  const day = `${now.slice(0, 10)}T00:00:00Z`;
  let added = false;
  for (const field of type.tree.fields) {
    if (record[field.name] !== undefined || !field.required) continue;
    if (field.kind === 'leaf' && field.wire.kind === 'constant') record[field.name] = field.wire.schema.const;
    if (field.kind === 'list' && field.bounds.min === 0) record[field.name] = [];
    if (field.kind === 'group' && field.block === 'Provenance') {
      record[field.name] = {
        schemaVersion: standard,
        recordId: idFor(record[type.idField]),
        createdAt: day,
        updatedAt: day,
      };
      added = true;
    }
  }
  return added;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** The record's own id where it can serve, so that the same row gives the same id each time. */
function idFor(id: unknown): string {
  return typeof id === 'string' && uuid.test(id) ? id : crypto.randomUUID();
}
