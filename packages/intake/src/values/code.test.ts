import { code, codelist, iso4217, iso31661, list, nationality } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../questions/answer-book.ts';
import { inShort, readInto } from './_read.ts';
import { countryAliases, sharedCountryNames } from './countries/country-aliases.ts';
import { countryNames } from './countries/country-names.ts';
import { fold } from './fold.ts';
import { loadAids } from './load-aids.ts';

const aids = await loadAids([{ kind: 'code', codelist: iso31661 }]);
const country = (text: string, answers: Answers = {}) =>
  inShort(readInto(code(iso31661), text, { aids, answers }));

describe('countries', () => {
  test.each([
    ['Burma', 'MMR'],
    ['Myanmar/Burma', 'MMR'],
    ['Burmese', 'MMR'],
    ['พม่า', 'MMR'],
    ['เมียนมา', 'MMR'],
    ['Miến Điện', 'MMR'],
    ['缅甸', 'MMR'],
    ['မြန်မာ', 'MMR'],
    ['Lao PDR', 'LAO'],
    ['สปป.ลาว', 'LAO'],
    ['ຂສ', undefined],
    ['កម្ពុជា', 'KHM'],
    ['Thai', 'THA'],
    ['ไทย', 'THA'],
    ['थाइल्याण्ड', 'THA'],
    ['تھائی لینڈ', 'THA'],
    ['S. Korea', 'KOR'],
    ['Korea, Republic of', 'KOR'],
    ['DPRK', 'PRK'],
    ['한국', 'KOR'],
    ['UAE', 'ARE'],
    ['यूएई', 'ARE'],
    ['KSA', 'SAU'],
    ['Saudi', 'SAU'],
    ['السعودية', 'SAU'],
    ['সৌদি আরব', 'SAU'],
    ['HK', 'HKG'],
    ['香港', 'HKG'],
    ['台灣', 'TWN'],
    ['Republic of Moldova', 'MDA'],
    ['Viet Nam', 'VNM'],
    ['नेपाल', 'NPL'],
    ['Nepalese', 'NPL'],
    ['Filipina', 'PHL'],
    ['Pilipinas', 'PHL'],
    ['மலேசியா', 'MYS'],
    ['ශ්‍රී ලංකාව', 'LKA'],
    ['افغانستان', 'AFG'],
    ['اندونيسيا', undefined],
    ['Atlantis', undefined],
  ])('%s is %s', (name, expected) => {
    expect(country(name)).toBe(
      expected === undefined ? '! code-not-understood codes' : `${expected} code-from-title`,
    );
  });

  test.each([
    ['Korea', 'KOR,PRK'],
    ['เกาหลี', 'KOR,PRK'],
    ['Corea', 'KOR,PRK'],
    ['Congo', 'COG,COD'],
    ['刚果', 'COD,COG'],
    ['Virgin Islands', 'VGB,VIR'],
  ])('%s is not guessed', (name, codes) => {
    const [, asked = ''] = country(name).split('codes');
    expect(country(name)).toMatch(/^! code-ambiguous codes\(/u);
    expect(asked.replaceAll(/[()]/gu, '').split(',').sort()).toEqual(codes.split(',').sort());
  });

  test('every name that the code list has stays what it is', () => {
    for (const { code: own, title, alpha2 } of iso31661.codes)
      for (const name of [title, String(alpha2), own]) expect(country(name).split(' ')[0], name).toBe(own);
  });

  test('nationalities are countries and two more', () => {
    expect(inShort(readInto(list(code(nationality)), 'Nepali; Stateless', { aids }))).toBe(
      '["NPL","XXA"] code-from-title',
    );
  });

  test('names are kept as they are looked up, and belong to codes', () => {
    const codes = new Set(iso31661.codes.map((entry) => entry.code));
    for (const [own, names] of Object.entries(countryNames)) {
      expect(codes).toContain(own);
      for (const name of names.split('|')) expect(fold(name)).toBe(name);
    }
    for (const own of Object.keys(countryAliases)) expect(codes).toContain(own);
    expect(Object.keys(countryNames)).toHaveLength(iso31661.codes.length);
  });

  test('no alias is a name of another country', () => {
    const owners = new Map<string, Set<string>>();
    const add = (own: string, names: string) => {
      for (const name of names.split('|'))
        owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(own));
    };
    for (const [own, names] of Object.entries(countryNames)) add(own, names);
    for (const [own, names] of Object.entries(countryAliases)) add(own, names);
    for (const { title, code: own } of iso31661.codes) add(own, title);
    const shared = new Set(sharedCountryNames.flatMap(({ names }) => names.split('|').map(fold)));
    expect([...owners].filter(([name, of]) => of.size > 1 && !shared.has(name))).toEqual([]);
  });
});

describe('currencies', () => {
  const read = (text: string, answers: Answers = {}) => inShort(readInto(code(iso4217), text, { answers }));

  test('signs and names are codes, where one currency has them', () => {
    expect(read('฿')).toBe('THB code-from-title');
    expect(read('baht')).toBe('THB code-from-title');
    expect(read('RM')).toBe('MYR code-from-title');
    expect(read('MYR')).toBe('MYR');
  });

  test('others are asked for', () => {
    expect(read('Rs')).toBe('! code-ambiguous currency(NPR,INR,PKR,LKR,MUR,SCR)');
    expect(read('Rs', { currency: 'INR' })).toBe('INR code-as-answered');
    expect(read('Rs', { currency: 'MYR' })).toMatch(/^! code-ambiguous/u);
    expect(read('shells')).toBe('! code-not-understood codes');
  });
});

describe('words of a form', () => {
  const colour = codelist({
    id: 'colour',
    title: 'Colour',
    description: 'A test.',
    source: 'A test',
    codes: [
      { code: 'red', title: 'Red' },
      { code: 'green', title: 'Green' },
    ],
  });
  const read = (text: string, codes: Record<string, string>) =>
    inShort(readInto(code(colour), text, { answers: { codes } }));

  test('are read by the answer, whatever their case and punctuation', () => {
    expect(read('Rouge!', { rouge: 'red' })).toBe('red code-as-answered');
    expect(read('verte', { rouge: 'red' })).toBe('! code-not-understood codes');
  });

  test('an answer that is no code of the list is none, and a code stays itself', () => {
    expect(read('Rouge', { rouge: 'blue' })).toBe('! code-not-understood codes');
    expect(read('red', { red: 'green' })).toBe('red');
    expect(read('Red', { red: 'green' })).toBe('red code-from-title');
  });

  test('each word of a list is one', () => {
    const reading = (codes: Record<string, string>) =>
      inShort(readInto(list(code(colour)), 'Rouge; Green', { answers: { codes } }));
    expect(reading({ rouge: 'red' })).toBe('["red","green"] code-as-answered');
    expect(reading({})).toBe('! code-not-understood codes');
  });
});
