import { intakeCatalogues, intakeMessages } from '@amparo/intake';
import {
  families,
  plainWording,
  type ReportWord,
  reportWords,
  validator,
  type Words,
  wordsOf,
} from '@amparo/validate';

/** The words for everything this program can report: of the families, of the validator and of reading files. */
export function createWords(): Words {
  return wordsOf(families, [{ facts: intakeMessages, catalogues: intakeCatalogues }]);
}

/** The explanation of a code as text, or undefined where it is not known. */
export function explainWith(words: Words, code: string, language: string): string | undefined {
  const wording = words.of(code, language);
  const severity = words.severity(code);
  if (!wording || !severity) return undefined;
  const say = (word: ReportWord) => words.word(word, language) ?? reportWords[word];
  const { what, why, fix } = plainWording(wording, language);
  const rule = validator.explain(code)?.rule;
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
  return `${lines.join('\n').trimEnd()}\n`;
}

/** What to say of a language that has no catalogue. */
export function unknownLanguage(words: Words, language: string): string {
  return `There are no words in the language ${language} yet. There are: ${words.languages.join(', ')}.`;
}
