/** The scripts that the languages of the reports, and of the region, are written in. */
const scripts = [
  'Latin',
  'Arabic',
  'Bengali',
  'Devanagari',
  'Ethiopic',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Khmer',
  'Lao',
  'Malayalam',
  'Myanmar',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thai',
  'Cyrillic',
  'Greek',
] as const;

/** The name of a script, as Unicode has it. */
export type Script = (typeof scripts)[number] | 'other';

const patterns = scripts.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);

/** The scripts of the letters of a text, each once. */
export function scriptsOf(text: string): Script[] {
  if (!/\p{L}/u.test(text)) return [];
  const found = patterns.filter(([, pattern]) => pattern.test(text)).map(([name]): Script => name);
  return found.length > 0 ? found : ['other'];
}
