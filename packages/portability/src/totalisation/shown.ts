import type { Fraction } from '../periods/fraction.ts';
import { quantity } from '../periods/quantity.ts';

/** A number as it stands in a working: a decimal, or a fraction in brackets where decimals have no end. Always exact. */
export function shown(value: Fraction): string {
  const { value: decimal, fraction } = quantity(value);
  return fraction === undefined ? decimal : `(${fraction})`;
}
