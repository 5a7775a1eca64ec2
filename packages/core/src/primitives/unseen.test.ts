import { describe, expect, test } from 'vitest';
import { sex } from '../codelists/index.ts';
import { field } from '../field.ts';
import { record } from '../record.ts';
import { code } from './code.ts';
import { date } from './date.ts';
import { identifier, uuid } from './patterns.ts';
import { text } from './text.ts';

const about = { title: 'X', description: 'A test.', since: '0.1.0' };
const facts = (example: string) => ({ ...about, sensitivity: 'public' as const, example });

/** What a check says of one value. */
function said(type: Parameters<typeof field>[0], value: string): string[] {
  const made = record(
    { ...about, type: 'x', name: 'X', idField: 'x' },
    { x: field(type as ReturnType<typeof text>, facts('a')) },
  );
  return made
    .check({ recordType: 'x', x: value })
    .flatMap(({ code: found, severity, path }) => (path === '/x' ? [`${severity} ${found}`] : []));
}

describe('values of a form of their own', () => {
  test.each([
    ['a zero-width space', identifier(), 'GRV\u200b-001', 'core.hidden-character'],
    ['a byte order mark', identifier(), '\ufeffGRV-001', 'core.hidden-character'],
    ['a no-break space', identifier(), 'GRV\u00a0001', 'core.hidden-character'],
    ['a line break', identifier(), 'GRV-001\n', 'core.hidden-character'],
    [
      'a mark of direction, as some programs put around dates',
      date(),
      '\u200e2026-03-01',
      'core.hidden-character',
    ],
    ['tags', code(sex), 'female\u{e0041}', 'core.hidden-character'],
    ['a Cyrillic letter among Latin ones', identifier(), 'GR\u0412-001', 'core.look-alike-letter'],
    ['Cyrillic letters alone', identifier(), '\u0410\u0421\u0415', 'core.look-alike-letter'],
    ['a Greek letter', code(sex), 'f\u03b5male', 'core.not-in-codelist'],
    ['a Cyrillic letter in a code', code(sex), 'f\u0435male', 'core.look-alike-letter'],
    ['full-width digits', date(), '\uff12\uff10\uff12\uff16-03-01', 'core.look-alike-letter'],
    [
      'a word of another language',
      code(sex),
      '\u0436\u0435\u043d\u0441\u043a\u0438\u0439',
      'core.not-in-codelist',
    ],
    ['Thai letters', identifier(), '\u0e01\u0e02-12', 'core.wrong-format'],
    ['a space', identifier(), 'GRV 001', 'core.wrong-format'],
    ['capitals', uuid(), '5A0F4A0E-8F0F-4C55-9D0A-6B1F7A3C2E10', 'core.wrong-format'],
  ])('%s', (_, type, value, found) => {
    expect(said(type, value)).toEqual([`error ${found}`]);
  });
});

describe('free text is kept as it is, with a warning where it deceives', () => {
  test.each([
    ...[...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'].map((mark) => [
      `Ali ${mark}x`,
      'core.text-direction',
    ]),
    ['Site\u{e0048}\u{e0069}', 'core.hidden-character'],
    [`a${'\u0301'.repeat(500)}`, 'core.stacked-marks'],
    [`${'x'.repeat(77)}${'\u0e47'.repeat(31)}y`, 'core.stacked-marks'],
    ['\ufdd0\u{10ffff}\ue000\u0378', undefined],
    [`${'x'.repeat(77)}${'\u0e47'.repeat(30)}y`, undefined],
    // Persian, Sinhala, Malayalam, Burmese, Tibetan.
    ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', undefined],
    ['\u0dc1\u0dca\u200d\u0dbb\u0dd3', undefined],
    ['\u0d28\u0d4d\u200d', undefined],
    ['\u1004\u103a\u1039\u1001\u200b\u1031', undefined],
    ['\u0f66\u0f92\u0fb2\u0f74\u0f56', undefined],
    ['\u200fAli\u200e', undefined],
    ['\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}', undefined],
    ['\u{1f469}\u200d\u{1f469}\u200d\u{1f467}', undefined],
    ['Ivan \u0418\u0432\u0430\u043d', undefined],
    ['', 'core.text-length'],
  ])('%j', (...[value = '', found]) => {
    const severity = found === 'core.text-length' ? 'error' : 'warning';
    expect(said(text(600), value)).toEqual(found === undefined ? [] : [`${severity} ${found}`]);
  });
});

describe('a number without a form of its own is compared, so nothing unseen may be in it', () => {
  test.each([
    ['X\u200d0000000', 'core.hidden-character'],
    ['X0000000\u00a0', 'core.hidden-character'],
    ['\u0425A000000', 'core.look-alike-letter'],
    ['\u0410\u0411 123456', undefined],
    ['\u0e01 1234', undefined],
    ['X 0000-000', undefined],
  ])('%j', (value, found) => {
    expect(said(text(64, { compared: true }), value)).toEqual(
      found === undefined ? [] : [`warning ${found}`],
    );
  });
});
