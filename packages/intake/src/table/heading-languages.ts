import type { RecordTypes } from '../record-type/record-types.ts';
import { findHeadings, type HeadingRow } from './find-headings.ts';
import { HeadingIndexes, type TitlesOf } from './heading-index.ts';
import { languagesByScript } from './languages-by-script.ts';

/** Where the titles of fields in other languages than English come from, for headings in these languages. */
export interface TitleSource {
  /** The languages there are (BCP 47), besides English. */
  readonly languages: readonly string[];
  /** The reader's own: what a heading means in it counts before English. */
  readonly preferred?: string;
  /** Loads the titles in a language. Asked only if headings are in its script and not known in English. */
  readonly load: (language: string) => Promise<TitlesOf>;
}

const made = new WeakMap<TitleSource, HeadingLanguages>();
const none: TitleSource = { languages: [], load: async () => () => undefined };

/** The headings in the languages of a caller, who reads many files with the same. */
export function headingLanguagesOf(source: TitleSource = none): HeadingLanguages {
  const before = made.get(source);
  if (before) return before;
  const languages = new HeadingLanguages(source);
  made.set(source, languages);
  return languages;
}

/** Loads the languages that headings may be in. What was read before decides nothing, so the order of files does not. */
export class HeadingLanguages {
  readonly #source: TitleSource;
  readonly #titles = new Map<string, Promise<TitlesOf>>();
  readonly #indexes = new Map<string, Promise<HeadingIndexes>>();

  constructor(source: TitleSource) {
    this.#source = source;
  }

  /**
   * The indexes for the first rows of a table: in the languages that those which may be its headings can be in, and in
   * those that the further texts can be in.
   */
  async indexesFor(
    rows: readonly HeadingRow[],
    types: RecordTypes,
    texts: readonly string[] = [],
  ): Promise<HeadingIndexes> {
    const { languages, preferred } = this.#source;
    const left = new Set(languages.filter((language) => language !== preferred));
    const further: string[] = [];
    let may = languagesByScript(texts, [...left]);
    for (;;) {
      for (const language of may) {
        further.push(language);
        left.delete(language);
      }
      const indexes = await this.#indexesIn(further.toSorted());
      may = languagesToLoad(rows, types, indexes, [...left]);
      if (may.length > 0) continue;
      const leading = leadingLanguage(rows, types, indexes);
      return leading === undefined ? indexes : indexes.ledBy(leading);
    }
  }

  #indexesIn(languages: readonly string[]): Promise<HeadingIndexes> {
    const key = languages.join(' ');
    const before = this.#indexes.get(key);
    if (before) return before;
    const indexes = this.#makeIndexes(languages);
    this.#indexes.set(key, indexes);
    return indexes;
  }

  async #makeIndexes(languages: readonly string[]): Promise<HeadingIndexes> {
    const { languages: all, preferred } = this.#source;
    const [own, ...further] = await Promise.all([
      preferred !== undefined && all.includes(preferred) ? this.#titlesIn(preferred) : undefined,
      ...languages.map(async (language) => [language, await this.#titlesIn(language)] as const),
    ]);
    return new HeadingIndexes({ preferred: own, further: new Map(further), leading: undefined });
  }

  #titlesIn(language: string): Promise<TitlesOf> {
    const titles = this.#titles.get(language) ?? this.#source.load(language);
    this.#titles.set(language, titles);
    return titles;
  }
}

/**
 * The languages in which unknown texts of a row can be that would have more headings than any row has now if these were:
 * so long as a row of English headings is complete, nothing else is looked up, whatever language the data is in. Of
 * several such rows the longest comes first, which headings mostly are.
 */
function languagesToLoad(
  rows: readonly HeadingRow[],
  types: RecordTypes,
  indexes: HeadingIndexes,
  languages: readonly string[],
): string[] {
  if (languages.length === 0) return [];
  const all = types.all.map((record) => indexes.of(record));
  const wanted = types.given ? [indexes.of(types.given)] : all;
  const most = Math.max(0, ...wanted.map((index) => findHeadings(rows, index)?.found.length ?? 0));
  const longer = rows
    .map(({ cells }) => cells.filter(({ key }) => /\p{L}/u.test(key.words)))
    .filter((texts) => texts.length > most)
    .toSorted((one, other) => other.length - one.length);
  for (const texts of longer) {
    const unknown = texts.filter(({ key }) => !all.some((index) => index.find(key) ?? index.forbids(key)));
    const may = languagesByScript(
      unknown.map(({ key }) => key.text),
      languages,
    );
    if (may.length > 0) return may;
  }
  return [];
}

/** The language that knows most headings of a row, if none knows as many. */
function leadingLanguage(
  rows: readonly HeadingRow[],
  types: RecordTypes,
  indexes: HeadingIndexes,
): string | undefined {
  const most = new Map<string, number>();
  for (const record of types.all) {
    const index = indexes.of(record);
    for (const { cells } of rows) {
      const counts = new Map<string, number>();
      for (const language of cells.flatMap(({ key }) => index.languagesOf(key)))
        counts.set(language, (counts.get(language) ?? 0) + 1);
      for (const [language, count] of counts) most.set(language, Math.max(count, most.get(language) ?? 0));
    }
  }
  const [first, second] = [...most].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
