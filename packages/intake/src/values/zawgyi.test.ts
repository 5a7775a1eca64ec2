import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isZawgyi } from './zawgyi.ts';

test.each([
  ['မောင်အောင်', false],
  ['ကျွန်တော်', false],
  ['ရန်ကုန်မြို့', false],
  ['ေမာင္ေအာင္', true],
  ['ကၽြန္ေတာ္', true],
  ['ရန္ကုန္ၿမိဳ႕', true],
  ['လူ', false],
  ['Aung', false],
  ['สมชาย', false],
  // Other languages of Myanmar have letters where Zawgyi has its own.
  ['ၵႂၢမ်းတႆး', false],
  ['ဘာသာမန်', false],
  ['ကညီကျိာ်', false],
])('%s is Zawgyi: %s', (text, expected) => {
  expect(isZawgyi(text)).toBe(expected);
});

/** The same texts in both, as the authors of another detector give them. */
const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('myanmar-tools/package.json')), 'resources');
const linesOf = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => /[\u1000-\u109f]/u.test(line));

describe('texts of other people', () => {
  test.each(['udhr_mya_unicode_src.txt', 'mmgov_unicode_out.txt'])('%s holds no Zawgyi', (name) => {
    const pieces = linesOf(name).flatMap((line) => [line, ...line.split(/[\s၊။]+/u)]);
    expect(pieces.length).toBeGreaterThan(300);
    expect(pieces.filter(isZawgyi)).toEqual([]);
  });

  test.each(['udhr_mya_zawgyi_out.txt', 'mmgov_zawgyi_src.txt'])(
    '%s is Zawgyi in most of its phrases',
    (name) => {
      const lines = linesOf(name);
      expect(lines.filter((line) => isZawgyi(line)).length / lines.length).toBeGreaterThan(0.97);
      const phrases = lines
        .flatMap((line) => line.split(/[\s၊။]+/u))
        .filter((phrase) => /[\u1000-\u109f]/u.test(phrase));
      expect(phrases.filter((phrase) => isZawgyi(phrase)).length / phrases.length).toBeGreaterThan(0.7);
    },
  );
});
