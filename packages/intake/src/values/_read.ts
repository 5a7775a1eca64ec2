import { columnsOf, field, record, type text } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { readerFor } from './reader-for.ts';
import type { ReadValue, UnreadValue, ValueFacts, ValueReading } from './value.ts';

type FieldType = ReturnType<typeof text>;

/** What tests read with; the day decides which years are plausible. */
export const facts: ValueFacts = { now: '2026-06-01T00:00:00Z', answers: {} };

/** Reads one cell into a field of a type. */
export function readInto(
  type: unknown,
  cell: CellValue | string,
  more: Partial<ValueFacts> = {},
): ValueReading {
  const about = { title: 'X', description: 'A test.', since: '0.1.0' };
  const made = record(
    { ...about, type: 'x', name: 'X', idField: 'x' },
    { x: field(type as FieldType, { ...about, sensitivity: 'public', example: 'x' }) },
  );
  const [column] = columnsOf(made);
  if (!column) throw new Error('It has no column.');
  return readerFor(column.node)(typeof cell === 'string' ? { kind: 'text', text: cell } : cell, {
    ...facts,
    ...more,
  });
}

/** A reading in short: the value with the change or doubt, or the fault with the questions that it asks. */
export function inShort(reading: ValueReading): string {
  return 'fault' in reading ? faultInShort(reading) : valueInShort(reading);
}

function valueInShort({ value, change, doubt }: ReadValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [text, change, doubt && `? ${doubt}`].filter(Boolean).join(' ').replaceAll('intake.', '');
}

function faultInShort({ fault }: UnreadValue): string {
  const asks = (fault.asks ?? []).map(
    ({ question, options }) => `${question}${options ? `(${options})` : ''}`,
  );
  return [`! ${fault.code}`, ...asks].join(' ').replace('intake.', '');
}
