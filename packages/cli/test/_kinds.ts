import { exampleOf, type RecordType } from '@amparo/core';
import { families } from '@amparo/validate';
import { csvOf, type Table, tableOf } from './_tables.ts';

/** Every record type of every family. */
export const recordTypes: readonly RecordType[] = families.flatMap(({ records }) =>
  records.map(({ record }) => record),
);

/** A record type by its name. */
export function typeNamed(name: string): RecordType {
  const found = recordTypes.find(({ type }) => type === name);
  if (!found) throw new Error(`There is no record type ${name}.`);
  return found;
}

/** An invented record of a type, sound in structure, with every field filled. */
export function exampleRecord(type: string): Record<string, unknown> {
  return exampleOf(typeNamed(type)) as Record<string, unknown>;
}

/** Records of one type as a table in which nothing names the type. */
export function tableWithoutType(type: string, records: readonly unknown[] = [exampleRecord(type)]): Table {
  const { columns, rows } = tableOf(records, 'title', typeNamed(type));
  const at = columns.findIndex(({ pointer }) => pointer === '/recordType');
  const without = <T>(cells: readonly T[]) => cells.filter((_, index) => index !== at);
  return { columns: without(columns), rows: rows.map(without) };
}

/** The rows of a table with its headings above them. */
export function rowsOf({ columns, rows }: Table): (string | undefined)[][] {
  return [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])];
}

/** A table as CSV. */
export function csvOfTable(table: Table): string {
  return csvOf(rowsOf(table));
}
