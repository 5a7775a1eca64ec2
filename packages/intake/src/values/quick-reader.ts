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
 * The quick reader for a field, if it has one; the values of others take few forms and are remembered. What it reads,
 * `readerFor` reads just so and has nothing to say of it. Where a person has answered a question about the column, only
 * that reader knows what it means.
 */
export function quickReaderFor(node: FieldNode, facts: ValueFacts): QuickReader | undefined {
  const { answers, mayBeNepali, now, aids } = facts;
  if (mayBeNepali || Object.keys(answers).length > 0) return undefined;
  if (node.kind === 'group') return amount;
  if (node.kind === 'list' || node.wire.codelist) return undefined;
  const { kind } = node.wire;
  if (kind === 'date') return as(new RegExp(`^${days(now)}$`));
  if (kind === 'date-time') return as(new RegExp(`^${days(now)}T${clock}:[0-5]\\d(?:Z|[+-]${clock})$`));
  if (kind === 'phone')
    return (text) => (phones.test(text) && aids?.phones?.isPossible(text) ? text : undefined);
  return byKind[kind] ?? (readerFor(node) === readText ? plainText : undefined);
}

const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
/** Months and days, but for the 29 February. */
const daysOfYear =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';

/** A pattern of days in years that can only be ours, the latest first as most days are of late. */
function days(now: string): string {
  const thisYear = Number(now.slice(0, 4));
  let last = thisYear;
  while (isNearYear(last + 1, thisYear)) last += 1;
  const decades = [`${Math.floor(last / 10)}[0-${last % 10}]`];
  for (let decade = Math.floor(last / 10) - 1; decade >= 190; decade -= 1) decades.push(`${decade}\\d`);
  return `(?:${decades.join('|')})-${daysOfYear}`;
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

/** Text that no program takes for a formula or a cut number, and that neither begins nor ends with a blank. */
function plainText(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first <= DIGIT_9 && text.includes('+')) return undefined;
  return isPlainLetter(first) && isLetter(text.charCodeAt(text.length - 1)) ? text : undefined;
}

const DIGIT_9 = 0x39;
const EQUALS = 0x3d;
const AT = 0x40;

function isPlainLetter(char: number): boolean {
  return char < 0x80 ? char > 0x2f && char !== EQUALS && char !== AT && char < 0x7f : isLetter(char);
}

/** No blank: of ASCII, or of the scripts between Latin and general punctuation, where U+1680 is the only one. */
function isLetter(char: number): boolean {
  return (char > 0x20 && char < 0x7f) || (char >= 0x100 && char < 0x2000 && char !== 0x1680);
}
