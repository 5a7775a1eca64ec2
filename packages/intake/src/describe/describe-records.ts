import type { FieldNode, RecordType } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { RecordTypes } from '../record-type/record-types.ts';
import { recordTyper } from '../record-type/type-of-record.ts';
import { ColumnProfile } from './column-profile.ts';
import { type TableDescription, unknownName } from './file-description.ts';

/** Describes records of JSON: one table for each type, and one for those of which the type is not known. */
export class RecordsDescriber {
  readonly #typeOf: ReturnType<typeof recordTyper>;
  readonly #tables = new Map<RecordType | undefined, { rows: number; fields: Map<string, ColumnProfile> }>();

  constructor(types: RecordTypes) {
    this.#typeOf = recordTyper(types);
  }

  add(record: unknown): void {
    const type = this.#typeOf(record).known?.record;
    let table = this.#tables.get(type);
    if (!table) {
      table = { rows: 0, fields: new Map() };
      this.#tables.set(type, table);
    }
    table.rows += 1;
    this.#walk(record, type?.tree, '', table.fields);
  }

  tables(): TableDescription[] {
    return [...this.#tables].map(([type, { rows, fields }]) => ({
      rows,
      recordTypes: type ? [type.type] : [],
      columns: [...fields].map(([field, profile]) => profile.describe(rows, { field })),
    }));
  }

  #walk(value: unknown, node: FieldNode | undefined, path: string, fields: Map<string, ColumnProfile>): void {
    if (Array.isArray(value)) {
      if (path !== '') profileOf(fields, path).addOther('list');
      const of = node?.kind === 'list' ? node.of : undefined;
      for (const entry of value) this.#walk(entry, of, `${path}[]`, fields);
      return;
    }
    if (typeof value === 'object' && value !== null) {
      if (path !== '' && !path.endsWith('[]')) profileOf(fields, path).addOther('object');
      for (const [name, part] of Object.entries(value)) {
        const field = node?.kind === 'group' ? node.fields.find((known) => known.name === name) : undefined;
        const step = field ? name : unknownName;
        this.#walk(part, field, path === '' ? step : `${path}/${step}`, fields);
      }
      return;
    }
    const cell = cellOf(value);
    const profile = profileOf(fields, path === '' ? unknownName : path);
    if (cell) profile.add(cell);
    else profile.addOther('null');
  }
}

function profileOf(fields: Map<string, ColumnProfile>, path: string): ColumnProfile {
  let profile = fields.get(path);
  if (!profile) {
    profile = new ColumnProfile();
    fields.set(path, profile);
  }
  return profile;
}

function cellOf(value: unknown): CellValue | undefined {
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', number: value, text: String(value) };
  return typeof value === 'boolean' ? { kind: 'boolean', boolean: value } : undefined;
}
