import { toPointer } from '@amparo/core';
import type { KnownColumn } from '../table/table-top.ts';
import type { ItemPlan } from './item-plan.ts';

/** The columns that say to which record and entry a row belongs, where people have written them. */
export function linkColumns({ kind, sheet, record, index, parentAt, headings }: ItemPlan): KnownColumn[] {
  const cells = sheet.found.rows.find(({ row }) => row === headings.row)?.cells ?? [];
  const paths = [record.idField, ...index.lists];
  if (kind !== 'id') return [];
  return parentAt.flatMap((at, link): KnownColumn[] => {
    const heading = cells.find((cell) => cell.at === at)?.key.text;
    const field = paths[link];
    return heading === undefined || field === undefined
      ? []
      : [{ at, heading, recordType: record.type, field, path: toPointer(field.split('/')) }];
  });
}
