import { catalogueLanguages } from '@amparo/core/locales';
import { intakeCatalogues, intakeMessages, questionWords, type TitleSource } from '@amparo/intake';
import {
  explain,
  families,
  loadWords as load,
  loadTitles,
  matchLanguage,
  plainWording,
  type ReportWord,
  reportWords,
  type Words,
} from '@amparo/validate';
import { UsageError } from './usage-error.ts';

/** The languages that this program reports in, English first (BCP 47). */
export const languages: readonly string[] = ['en', ...catalogueLanguages];

/** The words for everything this program can report, in one language: of the families, of the validator and of reading files. */
export function loadWords(language: string): Promise<Words> {
  return load(
    families,
    [language],
    [{ facts: intakeMessages, catalogues: intakeCatalogues, words: questionWords }],
  );
}

/** The titles of fields in every language, for headings: what they mean in the language of the report counts first. */
export function headingTitles(language: string): TitleSource {
  return {
    languages: catalogueLanguages,
    preferred: language,
    load: (one) => loadTitles(families, one),
  };
}

/**
 * The language that a tag asks for.
 *
 * @throws {UsageError} when there are no words in it.
 */
export function languageFor(tag: string): string {
  const language = matchLanguage(tag, languages);
  if (language !== undefined) return language;
  throw new UsageError(`There are no words in the language ${tag} yet. There are: ${languages.join(', ')}.`);
}

/** The explanation of a code as text, or undefined where it is not known. */
export async function explainWith(words: Words, code: string, language: string): Promise<string | undefined> {
  const wording = words.of(code, language);
  const severity = words.severity(code);
  if (!wording || !severity) return undefined;
  const say = (word: ReportWord) => words.word(word, language) ?? reportWords[word];
  const { what, why, fix } = plainWording(wording, language);
  const rule = (await explain(code))?.rule;
  const lines = [
    `${code} (${say(severity)})`,
    '',
    what,
    '',
    `${say('why')}: ${why}`,
    `${say('fix')}: ${fix}`,
  ];
  if (rule) {
    lines.push('', `Source: ${rule.source}`);
    if (rule.forEach) lines.push(`For each: ${rule.forEach}`);
    if (rule.when) lines.push(`When (CEL): ${rule.when}`);
    lines.push(`Must hold (CEL): ${rule.check}`);
  }
  if (words.isDraft(language)) lines.push('', say('draft'));
  if (!words.has(code, language)) lines.push(say('partly'));
  return `${lines.join('\n').trimEnd()}\n`;
}
