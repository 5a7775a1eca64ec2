import { iso4217 } from '@amparo/core';
import { currencySigns } from './currency-signs.ts';

const codes = new Set(iso4217.codes.map(({ code }) => code));
/** Codes that are also English words, which in lower case are rather words. */
const words = new Set(['all', 'cup', 'gel', 'mad', 'pen', 'top', 'try']);
/** In Arabic script the same letter has two forms. */
const signs = new Map(Object.entries(currencySigns).map(([sign, found]) => [currencyKey(sign), found]));

/** A sign without the differences that people do not mean. */
function currencyKey(sign: string): string {
  return sign
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.\p{Cf}\u0640]+/gu, '')
    .replaceAll('ي', 'ی');
}

/**
 * The currencies that the words and signs around an amount can mean together, likeliest first: `Rs` several, `NPR Rs.` one,
 * `per month` none.
 */
export function currenciesOf(sign: string): readonly string[] {
  const whole = currenciesOfOne(sign);
  if (whole.length > 0) return whole;
  const parts = sign
    .split(/[\s:]+/u)
    .filter((part) => currencyKey(part) !== '')
    .map(currenciesOfOne);
  const [first, ...rest] = parts;
  return (first ?? []).filter((code) => rest.every((part) => part.includes(code)));
}

function currenciesOfOne(sign: string): readonly string[] {
  const trimmed = sign.trim();
  const code = trimmed.toUpperCase();
  if (/^[A-Za-z]{3}$/u.test(trimmed) && codes.has(code) && !words.has(trimmed)) return [code];
  return signs.get(currencyKey(sign)) ?? [];
}

/** Whether a text has the form of a code that is none. */
export function isUnknownCurrency(sign: string): boolean {
  return /^[A-Z]{3}$/u.test(sign) && currenciesOf(sign).length === 0;
}

/** How many codes there are. */
export const currencyCount = codes.size;

/** How many decimals amounts in a currency have, as far as it is known. */
export function minorUnitsOf(currency: string): number | undefined {
  const minorUnits = iso4217.codes.find(({ code }) => code === currency)?.minorUnits;
  return typeof minorUnits === 'number' ? minorUnits : undefined;
}
