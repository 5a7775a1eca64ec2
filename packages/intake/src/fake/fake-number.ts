import { inDigitsOf, plainDigits, scrambleDigits } from './scramble.ts';

/** One number in a text: with or without commas between thousands, with or without decimals. */
const number = /^(\P{Nd}*)(\p{Nd}{1,3}(?:,\p{Nd}{3})+|\p{Nd}{1,15})(\.\p{Nd}+)?(\P{Nd}*)$/u;

/**
 * A number multiplied in the form it is written in; 0 as factor, or a form that is not simple, scrambles its digits.
 */
export function fakeNumber(text: string, factor: number): string {
  const [, before = '', whole, decimals = '', after = ''] = number.exec(text) ?? [];
  if (factor === 0 || whole === undefined) return scrambleDigits(text);
  const places = Math.max(0, decimals.length - 1);
  const digits = plainDigits(whole.replaceAll(',', '') + decimals.slice(1));
  const all = (BigInt(digits) * BigInt(factor)).toString().padStart(places + 1, '0');
  const large = places === 0 ? all : all.slice(0, -places);
  const grouped = whole.includes(',') ? large.replace(/\B(?=(\d{3})+$)/gu, ',') : large;
  const written = places === 0 ? grouped : `${grouped}.${all.slice(-places)}`;
  return before + inDigitsOf(whole, written) + after;
}
