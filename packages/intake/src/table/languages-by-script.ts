/** The scripts that characters have where a language's is a mixture or a variant. */
const characters: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/**
 * The languages, of those there are, that are written in a script which stands in one of the texts. A text in Devanagari
 * may be Hindi or Nepali; nothing more is told of it.
 */
export function languagesByScript(texts: readonly string[], languages: readonly string[]): string[] {
  const all = texts.join('\n');
  return languages.filter((language) => scriptOf(language).test(all));
}

const known = new Map<string, RegExp>();

/** A character of the script that a language is mostly written in. */
function scriptOf(language: string): RegExp {
  let script = known.get(language);
  if (!script) {
    const { script: name = 'Latn' } = new Intl.Locale(language).maximize();
    const classes = (characters[name] ?? [name]).map((one) => `\\p{Script=${one}}`);
    script = new RegExp(`[${classes.join('')}]`, 'u');
    known.set(language, script);
  }
  return script;
}
