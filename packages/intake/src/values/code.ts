import { type Code, type Codelist, iso4217 } from '@amparo/core';
import type { Answers } from '../questions/answer-book.ts';
import { holdsCountries } from './countries/holds-countries.ts';
import { fold } from './fold.ts';
import { currenciesOf } from './numbers/currencies.ts';
import { cellText, type ValueFacts, type ValueReader, type ValueReading } from './value.ts';

/** What a text means in a code list: one code, or several if titles are shared. */
type Index = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<Codelist, Index>();

/** Every name of every code: the code, its title, its title after its parent's, aliases and other codes for it. */
function indexOf(list: Codelist): Index {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, string[]>();
  const titles = new Map(list.codes.map(({ code, title }) => [code, title]));
  const add = (name: string, code: string) => {
    const key = fold(name);
    const codes = index.get(key);
    if (codes === undefined) index.set(key, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const entry of list.codes) {
    add(entry.title, entry.code);
    if (entry.parent !== undefined) add(`${titles.get(entry.parent)} ${entry.title}`, entry.code);
    // As the drop-downs of templates offer it where titles alone do not tell codes apart.
    add(`${entry.title} ${entry.code}`, entry.code);
    if (typeof entry.alpha2 === 'string') add(entry.alpha2, entry.code);
    for (const alias of Array.isArray(entry.aliases) ? entry.aliases : []) add(alias, entry.code);
  }
  // A code always means itself, whatever title it equals.
  for (const { code } of list.codes) index.set(fold(code), [code]);
  indexes.set(list, index);
  return index;
}

const labels = new WeakMap<Codelist, ReadonlyMap<string, string>>();

/**
 * What drop-downs offer for each code: its title, in a list of our own behind that of the code above it (`Wages: Unpaid`).
 * In a list in which that is not clear for every code, the code stands behind each. A reader takes each for its code.
 */
export function codeLabels(list: Codelist): ReadonlyMap<string, string> {
  const known = labels.get(list);
  if (known) return known;
  const index = indexOf(list);
  const titles = new Map(list.codes.map(({ code, title }) => [code, title]));
  const labelOf = ({ title, parent }: Code) =>
    parent === undefined || list.status === 'standard' ? title : `${titles.get(parent)}: ${title}`;
  const isClear = list.codes.every((entry) => index.get(fold(labelOf(entry)))?.join() === entry.code);
  const made = new Map(
    list.codes.map((entry) => [entry.code, isClear ? labelOf(entry) : `${entry.title} (${entry.code})`]),
  );
  labels.set(list, made);
  return made;
}

/**
 * Reads a code or one of its names; of a country also what it is called in the languages of the reports, of a currency
 * also its signs. A name that several codes share, and a word that names none, are decided by the answers of the column.
 */
export function codeReader(list: Codelist): ValueReader {
  const exact = new Set(list.codes.map(({ code }) => code));
  const isOfCountries = holdsCountries(list);
  const isOfCurrencies = list.id === iso4217.id;
  const otherNames = (text: string, { aids }: ValueFacts): readonly string[] => {
    if (isOfCountries) return aids?.countries?.codesOf(text) ?? [];
    return isOfCurrencies ? currenciesOf(text) : [];
  };
  // The index is made when the first text is no code: tables of programs hold codes alone.
  const codesOf = (text: string, facts: ValueFacts): readonly string[] => {
    const titled = indexOf(list).get(fold(text)) ?? [];
    return titled.length > 0 ? titled : otherNames(text, facts).filter((code) => exact.has(code));
  };
  return (cell, facts): ValueReading => {
    const text = cellText(cell);
    if (exact.has(text)) return { value: text };
    const codes = codesOf(text, facts);
    const [code] = codes;
    if (code !== undefined && codes.length === 1) {
      const isOffered = facts.fromTemplate && codeLabels(list).get(code) === text;
      return { value: code, ...(!isOffered && { change: 'intake.code-from-title' }) };
    }
    const given = answeredCode(text, codes, facts.answers, isOfCurrencies);
    // People answer with titles, too.
    const [answered, ...more] = given === undefined || exact.has(given) ? [given] : codesOf(given, facts);
    if (answered !== undefined && more.length === 0)
      return { value: answered, change: 'intake.code-as-answered' };
    return {
      fault: {
        code: codes.length > 1 ? 'intake.code-ambiguous' : 'intake.code-not-understood',
        fix: 'ask',
        params: { codelist: list.id, count: list.codes.length },
        asks: [
          isOfCurrencies && codes.length > 1
            ? { question: 'currency', options: codes }
            : { question: 'codes', word: text, ...(codes.length > 1 && { options: codes }) },
        ],
      },
    };
  };
}

const answeredWords = new WeakMap<object, ReadonlyMap<string, string>>();

/** The code that a word means by the answers of its column. */
function answeredCode(
  text: string,
  codes: readonly string[],
  answers: Answers,
  isOfCurrencies: boolean,
): string | undefined {
  const { codes: words, currency } = answers;
  if (isOfCurrencies && typeof currency === 'string' && codes.includes(currency)) return currency;
  if (typeof words !== 'object') return undefined;
  let known = answeredWords.get(words);
  if (!known) {
    known = new Map(Object.entries(words).map(([word, code]) => [fold(word), code]));
    answeredWords.set(words, known);
  }
  return known.get(fold(text));
}
