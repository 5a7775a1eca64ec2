import { type Catalogue, catalogueLanguages, type FieldNode, rulesOf, structureMessages } from '@amparo/core';
import { disclosureMessages } from '@amparo/core/disclosure';
import { sharedBlocks } from '@amparo/core/emit';
import { coreCatalogues } from '@amparo/core/locales';
import { intakeCatalogues, intakeMessages } from '@amparo/intake';
import { couldNotCheckMessages, families, reportWords, validateCatalogues } from '@amparo/validate';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

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
const packages: readonly { name: string; english: Words; catalogues: readonly Catalogue[] }[] = [
  {
    name: 'core',
    english: { ...words([...structureMessages, ...disclosureMessages]), ...ruleWords('core.') },
    catalogues: coreCatalogues,
  },
  ...families.map(({ name, messages = [], catalogues }) => ({
    name,
    english: { ...ruleWords(`${name}.`), ...words(messages) },
    catalogues,
  })),
  { name: 'intake', english: words(intakeMessages), catalogues: intakeCatalogues },
  {
    name: 'validate',
    english: { ...words(couldNotCheckMessages), ...reportWords },
    catalogues: validateCatalogues,
  },
];

const entries = packages.flatMap(({ name, english, catalogues }) =>
  catalogueLanguages.map(
    (language) =>
      [name, language, english, catalogues.find((catalogue) => catalogue.language === language)] as const,
  ),
);

/** All texts of a catalogue by key. */
function textsOf(catalogue: Catalogue): Words {
  return {
    ...words(Object.entries(catalogue.messages).map(([code, wording]) => ({ code, ...wording }))),
    ...catalogue.words,
  };
}

/** The names of the arguments of a message, with the words a choice knows. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const visit = (elements: readonly unknown[]): void => {
    for (const element of elements as readonly {
      type: number;
      value: string;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      if (element.type !== 0 && element.type !== 7) found.add(element.value);
      // Plural forms differ from language to language; the words of a choice (type 5) do not.
      for (const [option, { value }] of Object.entries(element.options ?? {})) {
        if (element.type === 5) found.add(`${element.value}:${option}`);
        visit(value);
      }
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

describe('message catalogues', () => {
  test.each(entries)('%s in %s has every message and no other', (_, __, english, catalogue) => {
    expect(catalogue).toBeDefined();
    expect(Object.keys(textsOf(catalogue as Catalogue)).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(entries)('%s in %s takes the same arguments as the English', (_, __, english, catalogue) => {
    const texts = textsOf(catalogue as Catalogue);
    for (const [key, message] of Object.entries(english))
      expect(argumentsOf(texts[key] ?? ''), key).toEqual(argumentsOf(message));
  });

  test.each(entries)(
    '%s in %s is marked as a draft until a native speaker has read it',
    (_, __, ___, catalogue) => {
      expect(catalogue?.status).toBe('draft');
    },
  );

  test.each(entries)(
    '%s in %s does not pass English sentences off as its own',
    (_, __, english, catalogue) => {
      const texts = textsOf(catalogue as Catalogue);
      const same = Object.entries(english).filter(
        ([key, message]) => message.length > 30 && texts[key] === message,
      );
      expect(same).toEqual([]);
    },
  );
});

/** The fields of blocks that a tree brings, as `Block/field`; the record itself as `Record/`. */
function namesOf(node: FieldNode): string[] {
  if (node.kind === 'list') return namesOf(node.of);
  if (node.kind === 'leaf') return [];
  return node.fields.flatMap((field) => [`${node.block}/${field.name}`, ...namesOf(field)]);
}

describe('titles of fields', () => {
  const shared = new Set(sharedBlocks.flatMap(namesOf));
  const sets = [
    { name: 'core', fields: shared, catalogues: coreCatalogues },
    ...families.map(({ name, records, catalogues }) => ({
      name,
      catalogues,
      fields: new Set(
        records
          .flatMap(({ record }) => [`${record.name}/`, ...namesOf(record.tree)])
          .filter((field) => !shared.has(field)),
      ),
    })),
  ].flatMap((set) => catalogueLanguages.map((language) => ({ ...set, language })));

  test.each(sets)('of $name in $language belong to fields that exist', ({ fields, catalogues, language }) => {
    const titles = catalogues.find((catalogue) => catalogue.language === language)?.titles ?? {};
    const titled = Object.entries(titles).flatMap(([block, names]) =>
      Object.keys(names).map((name) => `${block}/${name}`),
    );
    expect(titled.filter((name) => !fields.has(name))).toEqual([]);
    // A field may lack a title for a while, English standing in; most must have one, or headings go unrecognised.
    expect(titled.length).toBeGreaterThan(fields.size * 0.9);
  });
});
