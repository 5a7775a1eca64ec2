import {
  type Catalogue,
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
  readonly catalogues: readonly Catalogue[];
}

/** The words for every code, in every language there is. */
export interface Words {
  /** The wording of a code in a language, or in English where the language has none. */
  readonly of: (code: string, language: string) => Wording | undefined;
  /** The title of a field of a record type in a language, or undefined where only English is known. */
  readonly title: (recordType: string, path: string, language: string) => string | undefined;
  /** All titles of fields of a record type in a language, or undefined where only English is known. */
  readonly titles: (recordType: string, language: string) => Readonly<Record<string, string>> | undefined;
  /** Severity of a code that is not a rule. */
  readonly severity: (code: string) => Severity | undefined;
  /** A text of the report or of a question, or undefined where only English is known. */
  readonly word: (key: string, language: string) => string | undefined;
  /** Whether any catalogue of the language awaits review by a native speaker. */
  readonly isDraft: (language: string) => boolean;
  /** English first. */
  readonly languages: readonly string[];
}

/** Gathers the words of families, of core and of this package, and of whatever else a caller reports on. */
export function wordsOf(families: readonly Family[], more: readonly WordSource[] = []): Words {
  const sources = [
    ...families.map(familyWords),
    { facts: [...structureMessages, ...disclosureMessages], catalogues: coreCatalogues },
    { facts: couldNotCheckMessages, catalogues: validateCatalogues },
    ...more,
  ];
  const facts = new Map(sources.flatMap((source) => source.facts.map((fact) => [fact.code, fact] as const)));
  const english = messagesOf([...facts.values()]);
  const byLanguage = new Map<
    string,
    {
      messages: Record<string, Wording>;
      titles: Record<string, Readonly<Record<string, string>>>;
      byPath: ReturnType<typeof titlesByPath>;
      words: Record<string, string>;
      draft: boolean;
    }
  >();
  for (const catalogue of sources.flatMap((source) => source.catalogues)) {
    const titles = byLanguage.get(catalogue.language)?.titles ?? {};
    const merged = byLanguage.get(catalogue.language) ?? {
      messages: {},
      titles,
      byPath: titlesByPath(families, titles),
      words: {},
      draft: false,
    };
    Object.assign(merged.messages, catalogue.messages);
    Object.assign(merged.titles, catalogue.titles);
    Object.assign(merged.words, catalogue.words);
    merged.draft ||= catalogue.status === 'draft';
    byLanguage.set(catalogue.language, merged);
  }
  return {
    of: (code, language) => byLanguage.get(language)?.messages[code] ?? english[code],
    titles: (recordType, language) => byLanguage.get(language)?.byPath(recordType),
    title: (recordType, path, language) => byLanguage.get(language)?.byPath(recordType)?.[path],
    word: (key, language) => byLanguage.get(language)?.words[key],
    severity: (code) => facts.get(code)?.severity,
    isDraft: (language) => byLanguage.get(language)?.draft ?? false,
    languages: ['en', ...byLanguage.keys()],
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
