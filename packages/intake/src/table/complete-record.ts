import type { RecordType } from '@amparo/core';
import { newGroup } from '../new-objects.ts';

/** What is added to a record that a table cannot be expected to hold. */
export interface Completion {
  /** Version of the standard. */
  readonly standard: string;
  /** When the file is read, RFC 3339. */
  readonly now: string;
}

/**
 * Adds what belongs to the form and not to the case: the record type, empty lists, and, where the table has no column
 * for it, the provenance of a record that is made from a row just now.
 */
export class RecordCompletion {
  readonly #type: RecordType;
  readonly #standard: string;
  /** The day is enough: the minute at which a file was read would stand in each of its records. */
  readonly #day: string;
  readonly #constants: { readonly name: string; readonly value: unknown }[] = [];
  readonly #lists: string[] = [];
  readonly #provenance: string | undefined;

  constructor(type: RecordType, { standard, now }: Completion) {
    this.#type = type;
    this.#standard = standard;
    this.#day = `${now.slice(0, 10)}T00:00:00Z`;
    const required = type.tree.kind === 'group' ? type.tree.fields.filter((field) => field.required) : [];
    for (const field of required) {
      if (field.kind === 'leaf' && field.wire.kind === 'constant')
        this.#constants.push({ name: field.name, value: field.wire.schema.const });
      if (field.kind === 'list' && field.bounds.min === 0) this.#lists.push(field.name);
    }
    this.#provenance = required.find((field) => field.kind === 'group' && field.block === 'Provenance')?.name;
  }

  /** Completes a record and returns whether provenance was added. `uuid` is its id if that is known to be a UUID. */
  complete(record: Record<string, unknown>, uuid?: string): boolean {
    for (const { name, value } of this.#constants) if (record[name] === undefined) record[name] = value;
    for (const name of this.#lists) if (record[name] === undefined) record[name] = [];
    if (this.#provenance === undefined || record[this.#provenance] !== undefined) return false;
    const provenance = newGroup();
    provenance.schemaVersion = this.#standard;
    provenance.recordId = uuid === undefined ? idFor(record[this.#type.idField]) : standardised(uuid);
    provenance.createdAt = this.#day;
    provenance.updatedAt = this.#day;
    record[this.#provenance] = provenance;
    return true;
  }
}

const standardUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** The record's own id where it can serve, so that the same row gives the same id each time. */
function idFor(id: unknown): string {
  return typeof id === 'string' && standardUuid.test(id) ? id : crypto.randomUUID();
}

/** A UUID, or one of today's where it is of no version or variant that there is: all else of it is known to be right. */
function standardised(uuid: string): string {
  const version = uuid.charCodeAt(14) - 0x30;
  const variant = uuid[19] as string;
  return version >= 1 && version <= 8 && '89ab'.includes(variant) ? uuid : crypto.randomUUID();
}
