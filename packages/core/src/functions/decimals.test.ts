import { describe, expect, test } from 'vitest';
import { divideDecimals, multiplyDecimals, numberOf } from './decimals.ts';

const facts = { codelists: new Map() };
const multiply = multiplyDecimals.bind(facts) as (a: string, b: string | number) => string;
const divide = divideDecimals.bind(facts) as (a: string, b: string | number) => string;

describe('functions on decimals', () => {
  test('a product is exact', () => {
    expect(multiply('0.1', '0.2')).toBe('0.02');
    expect(multiply('999999999999999.999999', 1000)).toBe('999999999999999999.999');
    expect(multiply('67.5', 8)).toBe('540');
  });

  test('a quotient has 20 decimals at most, rounded half up, and no zeros at its end', () => {
    expect(divide('1', 3)).toBe('0.33333333333333333333');
    expect(divide('2', '3')).toBe('0.66666666666666666667');
    expect(divide('72', 12)).toBe('6');
  });

  test('a division by zero is a fault, never infinity', () => {
    expect(() => divide('1', '0')).toThrow();
    expect(() => divide('0', 0.0)).toThrow();
  });

  test('a decimal as a number', () => {
    expect((numberOf.bind(facts) as (value: string) => number)('-12.50')).toBe(-12.5);
  });
});
