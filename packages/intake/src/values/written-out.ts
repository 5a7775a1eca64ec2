import { fromPointer } from '@amparo/core';

/** The value at a pointer of a record, as one cell shows it: an amount with its currency, lists joined by `; `. */
export function writtenOut(record: unknown, pointer: string): string {
  let value = record;
  for (const step of fromPointer(pointer)) value = (value as Record<string, unknown>)[step];
  return text(value);
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { currency, amount } = value as { currency?: unknown; amount?: unknown };
  return `${text(currency)} ${text(amount)}`;
}
