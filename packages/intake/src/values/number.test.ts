import { columnsOf, field, integer, number, record } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import { readerFor } from './reader-for.ts';

const facts = { now: '2026-06-01T00:00:00Z' };

function read(type: ReturnType<typeof number>, text: string): unknown {
  const about = { title: 'X', description: 'A test.', since: '0.1.0' };
  const made = record(
    { ...about, type: 'x', name: 'X', idField: 'x' },
    { x: field(type, { ...about, sensitivity: 'public', example: 1 }) },
  );
  const [column] = columnsOf(made);
  if (!column) throw new Error('It has no column.');
  const reading = readerFor(column.node)({ kind: 'text', text }, facts);
  return 'value' in reading ? reading.value : reading.fault.code;
}

const asked = 'intake.number-not-understood';

describe('three digits after a point', () => {
  test.each([
    ['a latitude', number(-90, 90), '3.139', 3.139],
    ['a longitude', number(-180, 180), '-101.687', -101.687],
    ['a percentage', number(0, 100), '7.301', 7.301],
    ['a share', number(0, 1), '1.000', 1],
    ['a whole number of which only one reading fits', integer(0, 120), '27.000', 27],
  ])('%s leaves one reading', (_, type, text, value) => {
    expect(read(type, text)).toBe(value);
  });

  test.each([
    ['a number of any size', number(), '3.139'],
    ['a bound just above the other reading', number(0, 3139), '3.139'],
    ['neither reading fits', number(0, 1), '3.139'],
    ['a whole number: a thousand is not guessed', integer(), '1.200'],
    ['a count that may be thousands', integer(0, 10_000), '2.000'],
  ])('%s', (_, type, text) => {
    expect(read(type, text)).toBe(asked);
  });
});

test.each(['1.2', '12.5000', '0.139', '-4', '1200'])('%s has one reading everywhere', (text) => {
  expect(read(number(), text)).toBe(Number(text));
});

test.each(['3,139', '1 200', '1.200.000', '1e3', ''])('%s is not read, whatever the bounds', (text) => {
  expect(read(number(-90, 90), text)).toBe(asked);
});
