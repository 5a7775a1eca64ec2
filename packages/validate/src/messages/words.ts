import {
  type Catalogue,
  type CatalogueLoaders,
  type Family,
  type MessageFacts,
  messagesOf,
  rulesOf,
  type Severity,
  structureMessages,
  type Wording,
} from '@amparo/core';
import { disclosureMessages } from '@amparo/core/disclosure';
import { coreCatalogues } from '@amparo/core/locales';
import { couldNotCheckMessages } from '../engine/could-not-check-error.ts';
import { validateCatalogues } from '../locales/index.ts';
import { titlesByPath } from './field-titles.ts';

/** Where the words of some codes are kept: the English ones where they are written, the others by language. */
export interface WordSource {
  readonly facts: readonly (MessageFacts & { readonly source?: string })[];
  readonly catalogues: CatalogueLoaders;
  /** English words of questions and the like by key, where the package has any. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Titles of fields of a record type in one language, by path; of the type itself under the empty path. */
export type FieldTitles = Readonly<Record<string, string>>;

/** The words for every code, in English and in the languages that were loaded. */
export interface Words {
  /** The wording of a code in a language, or in English where the language has none. */
  readonly of: (code: string, language: string) => Wording | undefined;
  /** Whether a language has its own wording of a code, so that English does not stand in. */
  readonly has: (code: string, language: string) => boolean;
  /** The title of a field of a record type in a language, or undefined where only English is known. */
  readonly title: (recordType: string, path: string, language: string) => string | undefined;
  /** All titles of fields of a record type in a language, or undefined where only English is known. */
  readonly titles: (recordType: string, language: string) => FieldTitles | undefined;
  /** Severity of a code that is not a rule. */
  readonly severity: (code: string) => Severity | undefined;
  /** A text of the report or of a question; English stands in where it came with its source. */
  readonly word: (key: string, language: string) => string | undefined;
  /** Whether any catalogue of the language awaits review by a native speaker. */
  readonly isDraft: (language: string) => boolean;
  /** English first, then those that were asked for and of which there are words. */
  readonly languages: readonly string[];
}

/**
 * Loads the words of families, of core and of this package, and of whatever else a caller reports on, in the languages
 * asked for. English is always there, and stands in for a language of which there are no words.
 *
 * @param languages - BCP 47, as `catalogueLanguages` of `@amparo/core/locales` lists them; `matchLanguage` finds them.
 * @example
 * ```ts
 * import { families, loadWords } from '@amparo/validate';
 * const words = await loadWords(families, ['th']);
 * console.log(words.of('core.missing-field', 'th')?.fix, words.title('grievance-case', 'severity', 'th'));
 * ```
 */
export async function loadWords(
  families: readonly Family[],
  languages: readonly string[] = [],
  more: readonly WordSource[] = [],
): Promise<Words> {
  const sources: WordSource[] = [
    ...families.map(familyWords),
    { facts: [...structureMessages, ...disclosureMessages], catalogues: coreCatalogues },
    { facts: couldNotCheckMessages, catalogues: validateCatalogues },
    ...more,
  ];
  const facts = new Map(sources.flatMap((source) => source.facts.map((fact) => [fact.code, fact] as const)));
  const english = messagesOf([...facts.values()]);
  const englishWords: WordSource['words'] = Object.assign({}, ...sources.map(({ words }) => words));
  const loaders = sources.map(({ catalogues }) => catalogues);
  const loaded = await Promise.all(
    [...new Set(languages)].map(
      async (language) => [language, mergeWords(families, await loadAll(loaders, language))] as const,
    ),
  );
  const byLanguage = new Map(loaded.flatMap(([language, words]) => (words ? [[language, words]] : [])));
  return {
    of: (code, language) => byLanguage.get(language)?.messages[code] ?? english[code],
    has: (code, language) => byLanguage.get(language)?.messages[code] !== undefined || language === 'en',
    titles: (recordType, language) => byLanguage.get(language)?.byPath(recordType),
    title: (recordType, path, language) => byLanguage.get(language)?.byPath(recordType)?.[path],
    word: (key, language) => byLanguage.get(language)?.words[key] ?? englishWords?.[key],
    severity: (code) => facts.get(code)?.severity,
    isDraft: (language) => byLanguage.get(language)?.draft ?? false,
    languages: ['en', ...byLanguage.keys()],
  };
}

/**
 * Loads the titles of fields in one language, for headings of tables that are written in it.
 *
 * @returns Gives the titles of a record type, by path; undefined for a type that none of the families has.
 * @example
 * ```ts
 * import { families, loadTitles } from '@amparo/validate';
 * const titlesOf = await loadTitles(families, 'th');
 * console.log(titlesOf('grievance-case')?.severity);
 * ```
 */
export async function loadTitles(
  families: readonly Family[],
  language: string,
): Promise<(recordType: string) => FieldTitles | undefined> {
  const loaders = [...families.map(({ catalogues }) => catalogues), coreCatalogues];
  return mergeWords(families, await loadAll(loaders, language))?.byPath ?? (() => undefined);
}

async function loadAll(sources: readonly CatalogueLoaders[], language: string): Promise<Catalogue[]> {
  const loading = sources.flatMap((source) =>
    Object.hasOwn(source, language) ? [source[language]?.()] : [],
  );
  return (await Promise.all(loading)).filter((catalogue) => catalogue !== undefined);
}

/** The words of several packages in one language together, or undefined where there are none. */
function mergeWords(families: readonly Family[], catalogues: readonly Catalogue[]) {
  if (catalogues.length === 0) return undefined;
  return {
    messages: Object.assign({}, ...catalogues.map(({ messages }) => messages)) as Record<string, Wording>,
    byPath: titlesByPath(families, Object.assign({}, ...catalogues.map(({ titles }) => titles))),
    words: Object.assign({}, ...catalogues.map(({ words }) => words)) as Record<string, string>,
    draft: catalogues.some(({ status }) => status === 'draft'),
  };
}

/** A family's words: English from its rules, the rest from its catalogues. */
function familyWords(family: Family): WordSource {
  const rules = family.records.flatMap((entry) => rulesOf(entry));
  return {
    facts: [
      ...rules.map(({ code, severity, source, title, because, fix }) => ({
        code,
        severity,
        source,
        what: title,
        why: because,
        fix,
      })),
      ...(family.messages ?? []),
    ],
    catalogues: family.catalogues,
  };
}
