import {
  type Catalogue,
  type CatalogueLoaders,
  columnsOf,
  type FieldNode,
  rulesOf,
  structureMessages,
} from '@amparo/core';
import { disclosureMessages } from '@amparo/core/disclosure';
import { sharedBlocks } from '@amparo/core/emit';
import { catalogueLanguages, coreCatalogues } from '@amparo/core/locales';
import { askWords, describeWords, intakeCatalogues, intakeMessages, questionWords } from '@amparo/intake';
import { fakeWords } from '@amparo/intake/fake';
import { templateWords } from '@amparo/intake/workbook';
import {
  couldNotCheckMessages,
  families,
  loadTitles,
  reportWords,
  validateCatalogues,
} from '@amparo/validate';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

/**
 * Languages in which nothing is missing. In the others, English stands in for messages of families that are not
 * translated yet; those of core, of reading and of the report are there in every language.
 */
const complete = [
  'ar',
  'bn',
  'fa-AF',
  'fil',
  'hi',
  'id',
  'km',
  'lo',
  'ms',
  'my',
  'ne',
  'si',
  'ta',
  'th',
  'ur',
  'vi',
  'zh',
];

type Words = Readonly<Record<string, string>>;

const words = (facts: readonly { code: string; what: string; why: string; fix: string }[]): Words =>
  Object.fromEntries(
    facts.flatMap(({ code, what, why, fix }) => [
      [`${code} what`, what],
      [`${code} why`, why],
      [`${code} fix`, fix],
    ]),
  );

const rules = families.flatMap(({ records }) => records.flatMap((entry) => rulesOf(entry)));
const ruleWords = (prefix: string): Words =>
  words(
    rules
      .filter(({ code }) => code.startsWith(prefix))
      .map(({ code, title, because, fix }) => ({ code, what: title, why: because, fix })),
  );

/** The English of each package, from where it is written, beside its catalogues. */
const packages: readonly {
  readonly name: string;
  readonly english: Words;
  readonly catalogues: CatalogueLoaders;
  /** Whether every language must have all of it. */
  readonly always: boolean;
}[] = [
  {
    name: 'core',
    english: { ...words([...structureMessages, ...disclosureMessages]), ...ruleWords('core.') },
    catalogues: coreCatalogues,
    always: true,
  },
  {
    name: 'intake',
    english: {
      ...words(intakeMessages),
      ...questionWords,
      ...askWords,
      ...describeWords,
      ...fakeWords,
      ...templateWords,
    },
    catalogues: intakeCatalogues,
    always: true,
  },
  {
    name: 'validate',
    english: { ...words(couldNotCheckMessages), ...reportWords },
    catalogues: validateCatalogues,
    always: true,
  },
  ...families.map(({ name, messages = [], catalogues }) => ({
    name,
    english: { ...ruleWords(`${name}.`), ...words(messages) },
    catalogues,
    always: false,
  })),
];

const loaded = await Promise.all(
  packages.flatMap(({ name, english, catalogues, always }) =>
    catalogueLanguages.map(async (language) => {
      const catalogue = await catalogues[language]?.();
      return { name, language, english, always, catalogue, texts: catalogue ? textsOf(catalogue) : {} };
    }),
  ),
);
const entries = loaded.map((entry) => [entry.name, entry.language, entry] as const);

/** All texts of a catalogue by key. */
function textsOf(catalogue: Catalogue): Words {
  return {
    ...words(Object.entries(catalogue.messages).map(([code, wording]) => ({ code, ...wording }))),
    ...catalogue.words,
  };
}

/** An element of a parsed message: 0 is text, 5 a choice, 6 a plural, 7 its number. */
interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** The elements of a message, with those inside of choices and plurals. */
function elementsOf(message: string): Element[] {
  const within = (elements: readonly Element[]): Element[] =>
    elements.flatMap((element) => [
      element,
      ...Object.values(element.options ?? {}).flatMap(({ value }) => within(value)),
    ]);
  const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
  return within(format.getAst() as unknown as readonly Element[]);
}

/** The names of the arguments of a message, with the words a choice knows. Plural forms differ by language. */
function argumentsOf(message: string): string[] {
  const found = elementsOf(message).flatMap(({ type, value, options = {} }) => [
    ...(type === 0 || type === 7 ? [] : [value]),
    ...(type === 5 ? Object.keys(options).map((option) => `${value}:${option}`) : []),
  ]);
  return [...new Set(found)].sort();
}

/** Forms of plurals in a message that its language does not have. */
function unknownForms(message: string, language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return elementsOf(message)
    .filter(({ type }) => type === 6)
    .flatMap(({ options = {} }) => Object.keys(options))
    .filter((form) => !form.startsWith('=') && !pluralCategories.some((known) => known === form));
}

describe('message catalogues', () => {
  test.each(packages)('$name has the same languages as all', ({ catalogues }) => {
    expect(Object.keys(catalogues).sort()).toEqual([...catalogueLanguages].sort());
  });

  test.each(entries)(
    '%s in %s has no message that is not known, and is in its language',
    (_, language, { english, catalogue, texts }) => {
      expect(catalogue?.language).toBe(language);
      expect(Intl.getCanonicalLocales(language)).toEqual([language]);
      expect(Object.keys(texts).filter((key) => !(key in english))).toEqual([]);
    },
  );

  test.each(entries.filter(([, language, { always }]) => always || complete.includes(language)))(
    '%s in %s has every message',
    (_, __, { english, texts }) => {
      expect(missingIn(english, texts)).toEqual([]);
    },
  );

  test.each(catalogueLanguages.filter((language) => !complete.includes(language)))(
    '%s says how much of it is missing',
    (language) => {
      const lacking = loaded
        .filter((entry) => entry.language === language)
        .map(({ name, english, texts }) => ({ name, count: missingIn(english, texts).length }))
        .filter(({ count }) => count > 0);
      const total = lacking.reduce((sum, { count }) => sum + count, 0);
      console.log(
        `The language ${language} lacks ${total} texts; English stands in: ${lacking.map(({ name, count }) => `${name} ${count}`).join(', ')}.`,
      );
      expect(
        total,
        `nothing is missing in ${language}: add it to “complete”, so that it stays so`,
      ).toBeGreaterThan(0);
    },
  );

  test.each(entries)(
    '%s in %s takes the same arguments as the English',
    (_, language, { english, texts }) => {
      for (const [key, message] of Object.entries(texts)) {
        expect(argumentsOf(message), key).toEqual(argumentsOf(english[key] ?? ''));
        // What no language has as a form of the plural is not reached.
        expect(unknownForms(message, language), key).toEqual([]);
      }
    },
  );

  test.each(entries)(
    '%s in %s is marked as a draft until a native speaker has read it',
    (_, __, { catalogue }) => {
      expect(catalogue?.status).toBe('draft');
    },
  );

  test.each(entries)(
    '%s in %s does not pass English sentences off as its own',
    (_, __, { english, texts }) => {
      const same = Object.entries(english).filter(
        ([key, message]) => message.length > 30 && texts[key] === message,
      );
      expect(same).toEqual([]);
    },
  );
});

function missingIn(english: Words, texts: Words): string[] {
  return Object.keys(english).filter((key) => !(key in texts));
}

/** The fields of blocks that a tree brings, as `Block/field`; the record itself as `Record/`. */
function namesOf(node: FieldNode): string[] {
  if (node.kind === 'list') return namesOf(node.of);
  if (node.kind === 'leaf') return [];
  return node.fields.flatMap((field) => [`${node.block}/${field.name}`, ...namesOf(field)]);
}

describe('titles of fields', () => {
  const shared = new Set(sharedBlocks.flatMap(namesOf));
  const fieldsOf: Readonly<Record<string, ReadonlySet<string>>> = {
    core: shared,
    ...Object.fromEntries(
      families.map(({ name, records }) => {
        const all = records.flatMap(({ record }) => [`${record.name}/`, ...namesOf(record.tree)]);
        return [name, new Set(all.filter((field) => !shared.has(field)))];
      }),
    ),
  };
  const sets = entries.filter(([name]) => name in fieldsOf);

  test.each(sets)('of %s in %s belong to fields that exist', (name, _, { catalogue }) => {
    const fields = fieldsOf[name] ?? new Set();
    const titled = Object.entries(catalogue?.titles ?? {}).flatMap(([block, names]) =>
      Object.keys(names).map((field) => `${block}/${field}`),
    );
    expect(titled.filter((field) => !fields.has(field))).toEqual([]);
    // A field may lack a title for a while, English standing in; most must have one, or headings go unrecognised.
    expect(titled.length).toBeGreaterThan(fields.size * 0.9);
  });

  const types = families.flatMap(({ records }) => records.map(({ record }) => record));

  test.each(catalogueLanguages)(
    'in %s are headings that tell the columns of a type apart',
    async (language) => {
      const titlesOf = await loadTitles(families, language);
      for (const record of types) {
        const titles = titlesOf(record.type) ?? {};
        const headings = new Map<string, string>();
        for (const { path } of columnsOf(record)) {
          const heading = headingIn(path, titles);
          if (heading === undefined) continue;
          expect([headings.get(heading), path], `“${heading}” of ${record.type}`).toEqual([undefined, path]);
          headings.set(heading, path);
        }
      }
    },
  );
});

/** The heading of a column in a language, folded as far as people do not mean a difference; if all its titles are known. */
function headingIn(path: string, titles: Words): string | undefined {
  const steps = path.split('/');
  const parts = steps.map((_, at) => titles[steps.slice(0, at + 1).join('/')]);
  return parts.includes(undefined) ? undefined : parts.join(': ').toLowerCase();
}
