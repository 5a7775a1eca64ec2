import {
  columnsOf,
  date,
  dateTime,
  decimal,
  digest,
  email,
  field,
  identifier,
  language,
  money,
  phoneNumber,
  pseudonym,
  record,
  text,
  uuid,
} from '@amparo/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from './_read.ts';
import { quickReaderFor } from './quick-reader.ts';
import { readerFor } from './reader-for.ts';

const kinds = {
  date,
  dateTime,
  decimal,
  digest,
  email,
  identifier,
  language,
  money: () => money,
  phoneNumber,
  pseudonym,
  text,
  uuid,
} as const;

/** The field of a record whose only field is of a kind. */
function nodeOf(kind: keyof typeof kinds) {
  const about = { title: 'X', description: 'A test.', since: '0.1.0' };
  const made = record(
    { ...about, type: 'x', name: 'X', idField: 'x' },
    { x: field(kinds[kind]() as ReturnType<typeof text>, { ...about, sensitivity: 'public', example: 'x' }) },
  );
  return columnsOf(made)[0]?.node as ReturnType<typeof columnsOf>[number]['node'];
}

const aids = { phones: { isPossible: () => true, read: () => undefined, callingCodesFor: () => [] } };
const with_ = { ...facts, aids };

/** Written as fields want it. */
const well: Record<keyof typeof kinds, readonly string[]> = {
  date: ['2026-03-25', '1999-12-01', '2080-05-12', '2000-02-29', '1900-02-28', '2026-04-30', '2025-12-31'],
  dateTime: ['2026-03-25T09:30:00+07:00', '2026-03-25T09:30:00Z', '2080-05-12T00:00:00+05:45'],
  decimal: ['1200.50', '0', '1200', '1.200', '007', '-4.5'],
  digest: [`sha256:${'0a'.repeat(32)}`],
  email: ['worker1@example.org'],
  identifier: ['C-2026-000001', 'role:intake', '1.99027E+16', '12345678'],
  language: ['ne', 'fil'],
  money: ['MYR 1200.50', 'KWD 1.200', '1200 THB', 'ABC 1', 'RS 500'],
  phoneNumber: ['+66812345678', '081 234 5678', '0066812345678'],
  pseudonym: ['W-HUFN7Q'],
  text: ['He said no.', '=1+1', "'=1", ' blank', 'บริษัท', '-', '\u00a0a', '\u1680a', "'s"],
  uuid: ['2fef5c8f-a087-4af3-a00b-349c9b2627fd', '2FEF5C8F-A087-4AF3-A00B-349C9B2627FD', 'uuid:2fef5c8f'],
};

/** A well written text, or one with a character changed, put in or left out. */
const texts = (kind: keyof typeof kinds) => {
  const char = fc.oneof(
    fc.constantFrom(...'0123456789-+:.,TZE\'" =@/\n\t%'),
    fc.constantFrom('\u00a0', '\u200b', '\ufeff', '\u0e51', '\u2028', '\u1680', 'é', '१'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...well[kind]), fc.nat(40), fc.constantFrom(0, 1), fc.option(char, { nil: '' }))
      .map(([of, at, gone, put]) => of.slice(0, at) + put + of.slice(at + gone)),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
};

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', (kind) => {
  const node = nodeOf(kind);
  const read = readerFor(node);
  const quick = quickReaderFor(node, with_);

  test('what is read quickly, the reader reads alike and says nothing of', () => {
    expect(well[kind].some((of) => quick?.(of) !== undefined)).toBe(true);
    fc.assert(
      fc.property(texts(kind), (of) => {
        const value = quick?.(of);
        if (value !== undefined) expect(read({ kind: 'text', text: of }, with_)).toEqual({ value });
      }),
      { numRuns: 3000 },
    );
  });

  test('the same holds for the text of a date cell', () => {
    const days = fc.constantFrom('2026-03-25', '2080-05-12', '1899-12-31', '2026-03-25T10:30:00', '10:30:00');
    fc.assert(
      fc.property(days, (of) => {
        const value = quick?.(of);
        if (value !== undefined)
          expect(read({ kind: 'date', text: of, serial: 46106 }, with_)).toEqual({ value });
      }),
    );
  });

  test('nothing is read quickly once a question about the column is answered', () => {
    expect(quickReaderFor(node, { ...with_, answers: { calendar: 'buddhist' } })).toBeUndefined();
  });
});
