import { expect, test } from 'vitest';
import { matchLanguage } from './match-language.ts';

const languages = ['en', 'th', 'fil', 'zh', 'fa-AF'];

test.each([
  ['th', 'th'],
  ['TH-th', 'th'],
  ['zh-Hans-CN', 'zh'],
  ['tl', 'fil'],
  ['prs', 'fa-AF'],
  ['fa-AF', 'fa-AF'],
  // Persian of Iran is not the Dari of the catalogues.
  ['fa', undefined],
  ['de', undefined],
  ['th_TH', undefined],
  ['', undefined],
])('%s asks for %s', (tag, wanted) => {
  expect(matchLanguage(tag, languages)).toBe(wanted);
});
