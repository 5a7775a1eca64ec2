/** A name in the form in which two spellings of it are the same: case and spaces do not matter. */
export function sameName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

const primary = new Map<string, string>();

/**
 * The language itself, without script and region: a client who speaks `zh-Hant` and a service in `zh` understand each
 * other. Old codes are replaced, so that `tl` and `fil` are one language.
 */
export function primaryLanguage(tag: string): string {
  const found = primary.get(tag) ?? languageOf(tag);
  // Tags come from data; a list of all languages is far shorter.
  if (primary.size < 10_000) primary.set(tag, found);
  return found;
}

function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return tag;
  }
}
