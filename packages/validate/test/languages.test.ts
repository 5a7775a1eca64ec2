import type { Catalogue, Family } from '@amparo/core';
import {
  createValidator,
  explain,
  loadTitles,
  loadWords,
  ReportBuilder,
  renderHtml,
  renderJunit,
  writeText,
} from '@amparo/validate';
import { describe, expect, test } from 'vitest';
import { visits } from './_visits-family.ts';

const [entry] = visits.records;
if (!entry) throw new Error('The family has no record.');
const { record, rules } = entry;
const [first, second] = rules.map(({ code }) => code) as [string, string];

/** The family in a language that nobody else has, with the words of one rule, and how often it was loaded. */
function inFrench(): { family: Family; loads: () => number } {
  let loads = 0;
  const fr: Catalogue = {
    language: 'fr',
    status: 'draft',
    messages: { [first]: { what: 'Faux.', why: 'Parce que.', fix: 'Corrigez.' } },
    titles: { [record.name]: { '': 'Visite' } },
  };
  const catalogues = {
    fr: async () => {
      loads += 1;
      return fr;
    },
  };
  return { family: { ...visits, catalogues }, loads: () => loads };
}

describe('words', () => {
  test('are loaded only in the languages asked for', async () => {
    const { family, loads } = inFrench();
    const english = await loadWords([family]);
    expect([english.languages, loads()]).toEqual([['en'], 0]);
    const words = await loadWords([family], ['fr', 'th']);
    expect([words.languages, loads()]).toEqual([['en', 'fr', 'th'], 1]);
    expect(words.of(first, 'fr')?.what).toBe('Faux.');
    expect(words.title(record.type, '', 'fr')).toBe('Visite');
    expect(words.of('core.missing-field', 'th')?.what).not.toBe(words.of('core.missing-field', 'en')?.what);
    expect([words.isDraft('fr'), words.isDraft('en')]).toEqual([true, false]);
  });

  test('are English where the language lacks them, or is not there at all', async () => {
    const words = await loadWords([inFrench().family], ['fr', 'xx', 'constructor']);
    expect(words.languages).toEqual(['en', 'fr']);
    expect([words.has(first, 'fr'), words.has(second, 'fr'), words.has(second, 'en')]).toEqual([
      true,
      false,
      true,
    ]);
    for (const language of ['fr', 'xx', 'constructor'])
      expect(words.of(second, language)).toEqual(words.of(second, 'en'));
  });

  test('of titles alone can be loaded for one language', async () => {
    const { family } = inFrench();
    expect((await loadTitles([family], 'fr'))(record.type)).toEqual({ '': 'Visite' });
    expect((await loadTitles([family], 'xx'))(record.type)).toBeUndefined();
    expect((await loadTitles([family], 'fr'))('unheard-of')).toBeUndefined();
  });
});

test.each([
  [first, false],
  [second, true],
])('a report says whether English stands in: %s', async (code, isPartly) => {
  const { family } = inFrench();
  const builder = new ReportBuilder();
  builder.startFile('visits.json', 'json');
  const diagnostics = [{ code, severity: 'error' as const, path: '', params: {} }];
  builder.addRecord({ recordType: record.type, diagnostics, notEvaluated: [] }, () => undefined);
  const report = builder.finish({ standard: '0.1.0', tool: '0.1.0' }, {});
  const words = await loadWords([family], ['fr']);
  for (const written of [
    writeText(report, [family], words, { language: 'fr' }),
    renderHtml(report, [family], words, { language: 'fr' }),
    renderJunit(report, [family], words, { language: 'fr' }),
  ])
    expect(written.includes('What is not translated yet stands in English.')).toBe(isPartly);
});

test('an explanation is in the language asked for, and says where it is not', async () => {
  const { family } = inFrench();
  const validator = createValidator([family]);
  expect(await validator.explain(first, { language: 'fr' })).toMatchObject({ what: 'Faux.', language: 'fr' });
  expect(await validator.explain(second, { language: 'fr' })).toMatchObject({ language: 'en' });
  expect(await validator.explain('no.such-code')).toBeUndefined();
  const thai = await explain('core.not-a-date', { language: 'th' });
  expect(thai?.language).toBe('th');
  expect(thai?.fix).not.toBe((await explain('core.not-a-date'))?.fix);
});
