import type { Codelist, FieldNode, Wire } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { readBoolean } from './boolean.ts';
import { codeReader } from './code.ts';
import { readDate } from './date.ts';
import { readDateTime } from './date-time.ts';
import { readDecimal } from './decimal.ts';
import { withAnyDigits } from './digits.ts';
import { guardText } from './formula-text.ts';
import { readMoney } from './money.ts';
import { numberReader } from './number.ts';
import { readPhone } from './phone.ts';
import { readIdentifier, readText, readUuid } from './text.ts';
import { passingOverUnseen } from './unseen.ts';
import { cellText, type ValueReader, type ValueReading } from './value.ts';

const byKind: Readonly<Record<string, ValueReader>> = {
  boolean: withAnyDigits(readBoolean),
  date: withAnyDigits(readDate),
  'date-time': withAnyDigits(readDateTime),
  decimal: withAnyDigits(readDecimal),
  identifier: withAnyDigits(readIdentifier),
  phone: withAnyDigits(readPhone),
  uuid: readUuid,
};
const readAmount = passingOverUnseen(withAnyDigits(readMoney));

/** The reader for one field of a table: a value, a list of plain values in one cell, or an amount with its currency. */
export function readerFor(node: FieldNode): ValueReader {
  if (node.kind === 'leaf') return leafReader(node.wire);
  if (node.kind === 'group') return readAmount;
  return listReader(node.of);
}

function leafReader(wire: Wire): ValueReader {
  if (wire.codelist) return passingOverUnseen(codeReader(wire.codelist as Codelist));
  if (wire.kind === 'integer' || wire.kind === 'number')
    return passingOverUnseen(withAnyDigits(numberReader(wire)));
  const read = byKind[wire.kind];
  return read ? passingOverUnseen(read) : readText;
}

/** What may stand between values. Titles hold commas and blanks, so codes are looked for between these only in turn. */
const separators = { few: /[;|\n]/u, more: /[;|,\n]/u, blanks: /[;|,\s]/u };

/**
 * Values in one cell, set apart by semicolons, bars, commas or line breaks, or each in double quotes where it holds one of
 * these; one bad value makes the cell a fault.
 */
function listReader(of: FieldNode): ValueReader {
  const read = readerFor(of);
  const isCoded = of.kind === 'leaf' && of.wire.codelist !== undefined;
  return (cell, facts): ValueReading => {
    const readAll = (parts: readonly string[]): ValueReading =>
      joined(parts.map((part) => read({ kind: 'text', text: guardText(part) } satisfies CellValue, facts)));
    const split = (separator: RegExp): ValueReading =>
      readAll(
        cellText(cell)
          .split(separator)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      );
    const quoted = quotedParts(cellText(cell));
    if (quoted) return readAll(quoted);
    const byComma = split(separators.more);
    if (!isCoded) return byComma;
    const bySemicolon = split(separators.few);
    if ('value' in bySemicolon || 'value' in byComma) return 'value' in bySemicolon ? bySemicolon : byComma;
    // Forms such as those of ODK put blanks between the codes; between titles nobody could tell them apart.
    const byBlank = split(separators.blanks);
    return 'value' in byBlank && !byBlank.change ? byBlank : bySemicolon;
  };
}

const quotedPart = /^(?:"((?:[^"]|"")*)"\s*|([^";|\n]*))(?:[;|\n]|$)/u;

/** Parts of a text of which at least one stands in double quotes, doubled within it; undefined if they are no pairs. */
function quotedParts(text: string): string[] | undefined {
  if (!text.includes('"')) return undefined;
  const parts: string[] = [];
  let isQuoted = false;
  let rest = text.trim();
  while (rest !== '') {
    const [whole, inside, plain = ''] = quotedPart.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    if (inside !== undefined) isQuoted = true;
    const part = inside === undefined ? plain.trim() : inside.replaceAll('""', '"');
    if (part !== '') parts.push(part);
    rest = rest.slice(whole.length).trimStart();
  }
  return isQuoted ? parts : undefined;
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
