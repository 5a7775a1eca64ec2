/**
 * Finds the language that a tag asks for, among those there are: itself, however it is written (`prs` is `fa-AF`), or
 * the same without its last parts (`th-TH` is `th`).
 *
 * @param tag - BCP 47, as a person, a browser or a system gives it.
 * @param languages - BCP 47 in canonical form, such as `catalogueLanguages` of `@amparo/core/locales`.
 * @returns One of `languages`; undefined where none fits.
 * @example
 * ```ts
 * import { matchLanguage } from '@amparo/validate';
 * console.log(matchLanguage('th-TH', ['en', 'th'])); // th
 * ```
 */
export function matchLanguage(tag: string, languages: readonly string[]): string | undefined {
  let [wanted = ''] = canonical(tag);
  while (wanted !== '' && !languages.includes(wanted))
    wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')));
  return wanted === '' ? undefined : wanted;
}

/** The tag in canonical form; nothing where it is not one. */
function canonical(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
