import { type Column, columnsOf } from '../columns.ts';
import type { Family, FamilyRecord } from '../family.ts';
import { toCsv } from './csv.ts';
import type { EmittedFile } from './emitted-file.ts';

const header = ['name', 'title', 'type', 'required', 'codelist', 'sensitivity', 'description', 'example'];

/** The columns of a sheet with one record per row; of each list the first entry. */
export function writeColumns(family: Family, { record }: FamilyRecord): EmittedFile {
  const rows = columnsOf(record).map((column) => [
    column.name,
    column.title,
    column.many ? `list of ${column.kind}` : column.kind,
    requirement(column),
    column.codelist?.id,
    column.sensitivity,
    column.description,
    column.example,
  ]);
  return { path: `schemas/${family.name}/${record.type}.columns.csv`, content: toCsv(header, rows) };
}

function requirement({ required, requiredWith }: Column): string {
  if (required) return 'yes';
  return requiredWith === undefined ? 'no' : `with ${requiredWith}`;
}
