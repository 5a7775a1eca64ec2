import type { Codelist, Sensitivity } from '@amparo/core';
import { writtenDates } from '../values/dates/written-date.ts';
import { splitAmount } from '../values/money.ts';
import { currenciesOf } from '../values/numbers/currencies.ts';
import type { AnsweredWords } from './fake-answers.ts';
import { otherMinutes, shiftDateText } from './fake-date.ts';
import type { FakeIds } from './fake-ids.ts';
import { fakeNumber } from './fake-number.ts';
import { fakeCodes, fakeYesNo, holdsAnswered } from './fake-words.ts';
import type { Mood } from './mood.ts';
import { pick } from './random.ts';
import { holdsLetters, plainDigits, scramble, scrambleDigits, scrambleHex } from './scramble.ts';

/** What a field says of its values. */
export interface FieldFacts {
  readonly kind: string;
  readonly many: boolean;
  readonly codelist?: Codelist;
  readonly sensitivity: Sensitivity;
}

/** What a text is made up by. */
export interface Making {
  readonly field: FieldFacts | undefined;
  /** Whether the original could be read into its field: what words it has are then those of the field. */
  readonly isRead: boolean;
  readonly mood: Mood;
  readonly ids: FakeIds;
  /** Words of the column that mean codes by answers: nobody's but the office's, so they never stay. */
  readonly words?: AnsweredWords | undefined;
  /** How many texts were made for the value before, because they were read otherwise than the original. */
  readonly draws: number;
}

const idKinds = new Set(['identifier', 'osId', 'pseudonym', 'uuid', 'digest', 'phone', 'email']);
/** Kinds that follow the days or the factor of the record. */
export const measuredKinds: ReadonlySet<string> = new Set([
  'date',
  'date-time',
  'money',
  'decimal',
  'number',
  'integer',
]);
/** Kinds of which a value that could be read is a word that everybody may use. */
const wordKinds = new Set(['code', 'boolean', 'language', 'script', 'semver', 'constant']);
const someLanguages = ['ar', 'bn', 'en', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'th', 'vi', 'zh'];
const someScripts = ['Arab', 'Beng', 'Deva', 'Khmr', 'Laoo', 'Latn', 'Mymr', 'Sinh', 'Taml', 'Thai'];
/** A number that a spreadsheet has cut: 6.1234E+12. */
const cutNumber = /^(\p{Nd}+(?:[.,]\p{Nd}+)?)(E[+-]?\p{Nd}+)$/iu;
const ambiguousWords = ['Korea', 'Congo', 'Guinea', 'Sudan', 'Virgin Islands'];
/** A date, and a time behind it. */
const dateAndTime = /^(.*?)([T ,]*\p{Nd}{1,2}:\p{Nd}{2}.*)?$/su;
const timeWords = /T|Z|[ap]\.?m\.?|UTC|GMT|น/giu;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Whether a value says no more than a word of the standard does, so that the same may stand in the fake. */
export function isWord({ field, isRead }: Pick<Making, 'field' | 'isRead'>): boolean {
  return isRead && field !== undefined && wordKinds.has(field.kind);
}

/** Whether a value may stand in the fake by chance or on purpose: a word of the standard, a date, a number. */
export function isPlain(about: Pick<Making, 'field' | 'isRead'>): boolean {
  return isWord(about) || (about.isRead && measuredKinds.has(about.field?.kind ?? ''));
}

/** A text to stand in the place of another one. */
export function fakeText(text: string, making: Making): string {
  const { field, isRead, mood, ids } = making;
  const cut = cutNumber.exec(text);
  if (cut) return scrambleDigits(cut[1] as string) + (cut[2] as string);
  if (field === undefined) return scramble(text);
  if (idKinds.has(field.kind))
    return field.many
      ? text.replace(/[^;|,\n]+/gu, (part) => fakeId(part, field.kind, ids, making.draws))
      : fakeId(text, field.kind, ids, making.draws);
  if (isWord(making)) {
    const mayStay =
      mood.keeps.has(field.sensitivity) && isUsual(text, field.kind) && !holdsAnswered(text, making.words);
    return mayStay ? text : fakeWord(text, field, making);
  }
  if (field.kind === 'boolean' && text.trim().length === 1 && !/[\p{L}\p{Nd}]/u.test(text.replace(/x/iu, '')))
    return text;
  if (field.kind === 'date' || field.kind === 'date-time') return fakeDate(text, making);
  if (field.kind === 'code' && making.draws > 30) return pick(ambiguousWords);
  if (!measuredKinds.has(field.kind)) return scramble(text);
  if (field.kind === 'integer' && isRead && /^\p{Nd}{1,3}$/u.test(text) && mood.keeps.has(field.sensitivity))
    return text;
  // A number that is a year is within narrow limits.
  if (field.kind === 'integer' && isRead && making.draws > 10 && /^(19|2[0-6])\d{2}$/u.test(text))
    return String(Number(text) + pick([-3, -2, -1, 1, 2, 3]));
  // Beyond the limits of the field, other digits are likelier to be within them.
  const number = fakeNumber(text, making.draws > 10 ? 0 : mood.factor);
  return isRead || namesCurrency(text) ? number : scrambleLetters(number);
}

/** Whether a text is an amount with the sign of a currency, which everybody may use. */
function namesCurrency(text: string): boolean {
  const sign = splitAmount(text)?.sign;
  return sign !== undefined && currenciesOf(sign).length > 0;
}

function fakeId(text: string, kind: string, ids: FakeIds, draws: number): string {
  const draw = (): string => {
    if (kind === 'uuid') return fakeUuid(text);
    const [, scheme = '', hex] = /^((?:sha-?\d{3}[:-])?)([0-9a-f]+)$/iu.exec(text) ?? [];
    if (kind === 'digest' && hex !== undefined) return scheme + scrambleHex(hex);
    if (kind === 'email' && email.test(text))
      return `${scramble(text.slice(0, text.lastIndexOf('@')))}@example.org`;
    return kind === 'phone' ? fakePhone(text) : scramble(text);
  };
  // What is read otherwise than the original is no stand-in for it: another one is drawn, beside what is remembered.
  return draws === 0 ? ids.of(text, draw) : ids.of(`${text}\n${draws}`, draw);
}

/** Another UUID of the same version and variant. */
function fakeUuid(text: string): string {
  const parts =
    /^(.*?)([0-9a-f]{8}-[0-9a-f]{4}-)([0-9a-f])([0-9a-f]{3}-)([0-9a-f])([0-9a-f]{3}-[0-9a-f]{12})(.*)$/iu.exec(
      text,
    );
  if (!parts) return scramble(text);
  const [, before = '', one = '', version = '', two = '', variant = '', three = '', after = ''] = parts;
  const inside = scrambleHex(one) + version + scrambleHex(two) + variant + scrambleHex(three);
  return (/^uuid:$/iu.test(before) ? before : scramble(before)) + inside + scramble(after);
}

/** Another number of the same country, as far as two digits tell it. */
function fakePhone(text: string): string {
  const kept = /^[^\p{L}\p{M}\p{Nd}]*\p{Nd}{2}/u.exec(text)?.[0] ?? '';
  return kept + scramble(text.slice(kept.length));
}

function fakeWord(
  text: string,
  { kind, codelist, sensitivity }: FieldFacts,
  { mood, ids, draws, words }: Making,
): string {
  switch (kind) {
    case 'code':
      if (!codelist) return scramble(text);
      return mood.isSteady && draws === 0
        ? ids.of(`${codelist.id}\n${text}`, () => fakeCodes(text, codelist, { asCode: false, words }))
        : fakeCodes(text, codelist, { asCode: draws > 8, words, stays: mood.keeps.has(sensitivity) });
    case 'boolean':
      return fakeYesNo(text);
    case 'language':
      return pick(someLanguages);
    case 'script':
      return pick(someScripts);
    case 'semver':
      return isUsual(text, kind) ? text : scramble(text);
    default:
      return text;
  }
}

/** Whether a word that fits its field is one that everybody uses: tags and versions may have parts of one's own. */
function isUsual(text: string, kind: string): boolean {
  switch (kind) {
    case 'language':
      return someLanguages.includes(text);
    case 'script':
      return someScripts.includes(text);
    case 'semver':
      return /^\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(text);
    default:
      return true;
  }
}

function fakeDate(text: string, { mood, draws }: Making): string {
  const days = mood.days + driftOf(draws);
  if (/^\p{Nd}{5}(\.\p{Nd}+)?$/u.test(text)) return String(Number(text) + days);
  const shifted = draws < 34 && saysOnlyWhen(text) ? shiftDateText(text, days, mood.keepsTimes) : undefined;
  if (shifted !== undefined) return shifted;
  const time = otherMinutes(text);
  return holdsLetters(text) ? scramble(time) : scrambleDigits(time);
}

/** Whether all words of a text belong to a date or a time, so that they may stay. */
function saysOnlyWhen(text: string): boolean {
  const [, date = '', time = ''] = dateAndTime.exec(text) ?? [];
  return (
    (!holdsLetters(date) || writtenDates(plainDigits(date.trim())).length > 0) &&
    !holdsLetters(time.replace(timeWords, ''))
  );
}

/**
 * By how many days a single date is moved away from those of its record where else it would be read otherwise: no more than
 * needed, so that the order of dates stays.
 */
export function driftOf(draws: number): number {
  return Math.ceil(draws / 2) * (draws % 2 === 0 ? 1 : -1);
}

function scrambleLetters(text: string): string {
  return text.replace(/[^\p{Nd}]+/gu, scramble);
}
