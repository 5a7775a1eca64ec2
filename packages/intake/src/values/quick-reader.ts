import { type FieldNode, iso4217 } from '@amparo/core';
import { newGroup } from '../new-objects.ts';
import { isNearYear } from './dates/settle-date.ts';
import { readerFor } from './reader-for.ts';
import { readText } from './text.ts';
import type { ValueFacts } from './value.ts';

/**
 * Gives the value of a text, or of the text of a date cell, that is written just as the field wants it; undefined where it
 * takes a closer look.
 */
export type QuickReader = (text: string) => unknown;

const ids = /^[A-Za-z][\w./:-]*$/;
const decimals = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;
const amounts = /^[A-Z]{3} (?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;
const phones = /^\+[1-9]\d{6,14}$/;
const uuids = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

const as =
  (is: RegExp): QuickReader =>
  (text) =>
    is.test(text) ? text : undefined;

const byKind: Readonly<Record<string, QuickReader>> = {
  decimal: as(decimals),
  identifier: as(ids),
  uuid: as(uuids),
};

/**
 * The quick reader for a field, if it has one; the values of others take few forms and are remembered. What it reads, `readerFor` reads just so and has nothing to say of it. Where
 * a person has answered a question about the column, only that reader knows what it means.
 */
export function quickReaderFor(node: FieldNode, facts: ValueFacts): QuickReader | undefined {
  const { answers, mayBeNepali, now, aids } = facts;
  if (mayBeNepali || Object.keys(answers).length > 0) return undefined;
  if (node.kind === 'group') return amount;
  if (node.kind === 'list' || node.wire.codelist) return undefined;
  const { kind } = node.wire;
  const thisYear = Number(now.slice(0, 4));
  if (kind === 'date') return (text) => (text.length === 10 && isDay(text, thisYear) ? text : undefined);
  if (kind === 'date-time') return (text) => (isMoment(text, thisYear) ? text : undefined);
  if (kind === 'phone')
    return (text) => (phones.test(text) && aids?.phones?.isPossible(text) ? text : undefined);
  return byKind[kind] ?? (readerFor(node) === readText ? plainText : undefined);
}

const currencies = new Set(iso4217.codes.map(({ code }) => code));

/** An amount behind its currency: `MYR 1200.00`. */
function amount(text: string): unknown {
  const currency = text.slice(0, 3);
  if (!amounts.test(text) || !currencies.has(currency)) return undefined;
  const value = newGroup();
  value.amount = text.slice(4);
  value.currency = currency;
  return value;
}

const HYPHEN = 0x2d;
const COLON = 0x3a;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
const PLUS = 0x2b;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** The number of two digits, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - DIGIT_0;
  const ones = text.charCodeAt(at + 1) - DIGIT_0;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Whether a text begins with a day that there is, in a year that can only be one of ours. */
function isDay(text: string, thisYear: number): boolean {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const century = twoDigits(text, 0);
  const inCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 19 || inCentury < 0 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const year = century * 100 + inCentury;
  return (day <= 28 || day <= daysIn(month, year)) && isNearYear(year, thisYear);
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a text is a day, `T`, a time to the second, and `Z` or an offset. */
function isMoment(text: string, thisYear: number): boolean {
  if (text.length !== 20 && text.length !== 25) return false;
  if (!isDay(text, thisYear) || text.charCodeAt(10) !== LETTER_T) return false;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON || !isClock(text, 11)) return false;
  const second = twoDigits(text, 17);
  if (second < 0 || second > 59) return false;
  const zone = text.charCodeAt(19);
  if (text.length === 20) return zone === LETTER_Z;
  return (zone === PLUS || zone === HYPHEN) && text.charCodeAt(22) === COLON && isClock(text, 20);
}

function isClock(text: string, at: number): boolean {
  const hour = twoDigits(text, at);
  const minute = twoDigits(text, at + 3);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}

/** Text that no program takes for a formula or a cut number, and that neither begins nor ends with a blank. */
function plainText(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first <= DIGIT_9 && text.includes('+')) return undefined;
  return isPlainLetter(first) && isLetter(text.charCodeAt(text.length - 1)) ? text : undefined;
}

const EQUALS = 0x3d;
const AT = 0x40;

function isPlainLetter(char: number): boolean {
  return char < 0x80 ? char > 0x2f && char !== EQUALS && char !== AT && char < 0x7f : isLetter(char);
}

/** No blank: of ASCII, or of the scripts between Latin and general punctuation, where U+1680 is the only one. */
function isLetter(char: number): boolean {
  return (char > 0x20 && char < 0x7f) || (char >= 0x100 && char < 0x2000 && char !== 0x1680);
}
