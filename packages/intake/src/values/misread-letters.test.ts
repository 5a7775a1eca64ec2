import { expect, test } from 'vitest';
import { createDecoder } from '../bytes/decoder.ts';
import { isMisread } from './misread-letters.ts';

/** A text in UTF-8 as a program shows it that takes it for something else. */
function shownAs(label: string, text: string): string {
  return createDecoder(label).decode(new TextEncoder().encode(text));
}

test.each([
  'José',
  'Nguyễn Thị Hoa',
  'สมชาย ใจดี',
  'নাম',
  'राम',
  'မောင်',
  'سالم',
  'Łukasz',
  '姓名',
  '“quoted” – and more',
])('%s that was read as windows-1252 is misread', (text) => {
  expect(isMisread(shownAs('windows-1252', text))).toBe(true);
  expect(isMisread(text)).toBe(false);
});

test('Thai that was read as Thai of Windows, and Arabic as Arabic of Windows, are misread', () => {
  for (const text of ['สมชาย ใจดี', 'แรงงาน', 'C-1: จังหวัดระยอง']) {
    // Windows keeps what its encoding lacks as control characters, and so does what is saved then.
    expect(isMisread(shownAs('windows-874', text.replace(/[^\0-\u0e3a]/gu, '')))).toBe(true);
    expect(isMisread(text)).toBe(false);
  }
  for (const text of ['سالم الحربي', 'مريم']) {
    expect(isMisread(shownAs('windows-1256', text))).toBe(true);
    expect(isMisread(text)).toBe(false);
  }
});

test('words that have such letters by chance are left alone', () => {
  const words = [
    'รถ ลง งาน',
    'เธอ เนปาล เนื่อง',
    'SÃO PAULO',
    'Â',
    'TRÂN',
    'Ã\u00a0',
    'طظ',
    'ضابط',
    'é',
    '½ à 3',
    'naïve café',
  ];
  for (const word of words) expect([word, isMisread(word)]).toEqual([word, word === 'Ã\u00a0']);
});

test.each(['es', 'pt', 'fr', 'de', 'vi', 'th', 'ar', 'fa', 'ur', 'tr', 'id', 'my', 'km', 'lo', 'ta', 'zh'])(
  'no name of a country in %s is taken for misread',
  (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let at = 0; at < 26 * 26; at++) {
      const name = names.of(String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));
      if (name === undefined) continue;
      for (const text of [name, name.toUpperCase()]) expect([text, isMisread(text)]).toEqual([text, false]);
    }
  },
);
