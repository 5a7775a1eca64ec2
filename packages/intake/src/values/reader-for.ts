import type { Codelist, FieldNode, Wire } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { readBoolean } from './boolean.ts';
import { codeReader } from './code.ts';
import { readDate } from './date.ts';
import { readDateTime } from './date-time.ts';
import { readMoney } from './money.ts';
import { readNumber } from './number.ts';
import { readIdentifier, readPhone, readText, readUuid } from './text.ts';
import { cellText, type ValueReader, type ValueReading } from './value.ts';

const byKind: Readonly<Record<string, ValueReader>> = {
  boolean: readBoolean,
  date: readDate,
  'date-time': readDateTime,
  decimal: readIdentifier,
  identifier: readIdentifier,
  integer: readNumber,
  number: readNumber,
  phone: readPhone,
  uuid: readUuid,
};

/** The reader for one field of a table: a value, a list of plain values in one cell, or an amount with its currency. */
export function readerFor(node: FieldNode): ValueReader {
  if (node.kind === 'leaf') return leafReader(node.wire);
  if (node.kind === 'group') return readMoney;
  return listReader(node.of);
}

function leafReader(wire: Wire): ValueReader {
  return wire.codelist ? codeReader(wire.codelist as Codelist) : (byKind[wire.kind] ?? readText);
}

/** Values in one cell, set apart by semicolons, bars, commas or line breaks; one bad value makes the cell a fault. */
function listReader(of: FieldNode): ValueReader {
  const read = readerFor(of);
  return (cell, facts): ValueReading => {
    const whole = read(cell, facts);
    if ('value' in whole && cellText(cell) !== '' && of.kind === 'leaf' && of.wire.codelist) return { ...whole, value: [whole.value] };
    const parts = cellText(cell).split(/[;|,\n]/u).map((part) => part.trim()).filter((part) => part !== '');
    return joined(parts.map((text) => read({ kind: 'text', text } satisfies CellValue, facts)));
  };
}

function joined(readings: readonly ValueReading[]): ValueReading {
  const values: unknown[] = [];
  let change: string | undefined;
  for (const reading of readings) {
    if ('fault' in reading) return reading;
    values.push(reading.value);
    change ??= reading.change;
  }
  return change === undefined ? { value: values } : { value: values, change };
}
