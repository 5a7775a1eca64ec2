import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { encoded, samples } from './_encodings.ts';
import { noise } from './_fixtures.ts';
import { createDecoder } from './decoder.ts';
import { type EncodingCandidate, UnclearEncodingError } from './encoding-candidate.ts';
import { rankEncodings, utf16Candidate } from './encoding-ranking.ts';

const labels = (candidates: readonly EncodingCandidate[]): string[] => candidates.map(({ label }) => label);

test.each(samples)('%s is found for %s', (label, _, rows) => {
  expect(labels(rankEncodings(encoded(label, rows.join('\r\n'))))[0]).toBe(label);
});

test.each(samples)(
  '%s is found for %s among many columns in ASCII, wherever the text is cut',
  (label, _, rows) => {
    const lines = rows.map(
      (row, at) => `${at},2026-05-0${at + 1},wages.unpaid,"${row.split(',')[0]}",x@example.org,+66 2`,
    );
    const bytes = encoded(label, lines.join('\n'));
    for (let end = bytes.length; end > bytes.length - 12; end--)
      expect(labels(rankEncodings(bytes.subarray(0, end)))).toContain(label);
  },
);

/** Names of countries as the platform knows them: text that was not written for this test. */
function countries(language: string, label: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes =
    'AE AF AM AU BD BE BR CH CL CN CY CZ DK EG ES FI FJ GE GH GR HU IE IL IN IQ IR IT JO JP KE KH KR KW LA LB LK MA MM MX MY NG NO NP NZ OM PE PH PK PL PT QA RO RU SA SE SG SY TH TN TR TW UA UG US UZ VN YE ZA ZM ZW'.split(
      ' ',
    );
  return codes.flatMap((code) => {
    const name = names.of(code) ?? '';
    try {
      return encoded(label, name).some((byte) => byte >= 0x80) ? [name] : [];
    } catch {
      return [];
    }
  });
}

test.each([
  ['windows-874', 'th'],
  ['windows-1258', 'vi'],
  ['windows-1256', 'ar'],
  ['windows-1256', 'fa'],
  ['windows-1251', 'ru'],
  ['windows-1252', 'fr'],
  ['windows-1253', 'el'],
  ['windows-1255', 'he'],
  ['gb18030', 'zh'],
  ['big5', 'zh-Hant'],
  ['euc-kr', 'ko'],
  ['shift_jis', 'ja'],
])('%s is the likeliest for nearly any eight countries in %s, and always a candidate', (label, language) => {
  const names = countries(language, label);
  expect(names.length).toBeGreaterThan(10);
  let first = 0;
  let all = 0;
  for (let at = 0; at + 8 <= names.length; at++) {
    const found = labels(rankEncodings(encoded(label, names.slice(at, at + 8).join('\n'))));
    expect(found).toContain(label);
    if (found[0] === label) first++;
    all++;
  }
  expect(first / all).toBeGreaterThan(0.97);
});

test('encodings that read the same text are one, so that a person is not asked what makes no difference', () => {
  const bytes = encoded('windows-1252', 'name,note\nJosé,été\n');
  expect(createDecoder('windows-1254').decode(bytes)).toBe(createDecoder('windows-1252').decode(bytes));
  const found = labels(rankEncodings(bytes));
  expect(found[0]).toBe('windows-1252');
  expect(found).not.toContain('windows-1254');
});

test('there are three candidates at most', () => {
  for (const [label, , rows] of samples)
    expect(rankEncodings(encoded(label, rows.join('\n'))).length).toBeLessThanOrEqual(3);
  expect(rankEncodings(noise(4000)).length).toBeLessThanOrEqual(3);
});

test('samples show the headings and the most telling lines, cells beyond ASCII only', () => {
  const text = 'รหัส,ชื่อ\nC-1,plain\nC-2,สมชาย\nC-3,สมชาย\nC-4,มาลี แก้วใส\n';
  const [thai] = rankEncodings(encoded('windows-874', text));
  expect(thai?.samples).toEqual(['รหัส · ชื่อ', 'สมชาย', 'มาลี แก้วใส']);
});

test('samples do nothing to a terminal, and are short', () => {
  const [candidate] = rankEncodings(
    Uint8Array.from([...encoded('windows-874', `\u001b[31mสมชาย\u0007,${'ก'.repeat(200)}`), 0x81]),
  );
  const shown = (candidate?.samples ?? []).join('');
  expect(shown).toContain('\\u{1b}[31mสมชาย\\u{7}');
  expect(shown).not.toMatch(/\p{Cc}/u);
  expect(shown.length).toBeLessThan(100);
  const [arabic] = rankEncodings(encoded('windows-1256', `\u200fسالم الحربي,مريم يوسف`));
  expect(arabic?.samples.join('')).toContain('\\u{200f}');
});

test('UTF-16 shows what it says, also in ASCII alone', () => {
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
  expect(utf16Candidate('utf-16le', utf16('id,name\n1,สมชาย\n')).samples).toEqual(['สมชาย']);
  expect(utf16Candidate('utf-16le', utf16('id,name\n1,abc\n')).samples).toEqual(['id · name', '1 · abc']);
});

test('neither a candidate nor the error holds text that is printed with it', () => {
  const candidates = rankEncodings(encoded('windows-874', 'ชื่อ\nสมชาย\n'));
  const error = new UnclearEncodingError(candidates, 7);
  expect(candidates[0]?.samples).toContain('สมชาย');
  expect(error.params).toMatchObject({ byte: 7, first: 'windows-874' });
  for (const thing of [candidates, error])
    expect(
      inspect(thing, { depth: 9, showHidden: true }) + JSON.stringify(thing) + String(error.stack),
    ).not.toMatch(/สม|ÊÁ/u);
});
