import { type Column, columnsOf, type RecordType } from '@amparo/core';
import type { Heading, HeadingKey } from '../table/heading.ts';
import type { HeadingIndex, HeadingLookup } from '../table/heading-index.ts';
import type { Titles } from '../table/heading-table.ts';
import { SimilarTitles } from '../table/similar-titles.ts';
import { fold } from '../values/fold.ts';

/** A list of groups of a record type, and what the headings of a sheet with one entry per row mean for it. */
export interface ListIndex {
  /** The group that holds it, with the lists in it: `items/choices`. */
  readonly path: string;
  /** The lists that lead to it, outermost first, itself last. */
  readonly lists: readonly string[];
  /** Steps from the record to it. */
  readonly steps: Column['steps'];
  /** Finds the field of an entry: by its title or name below the list, or with the list in front. */
  readonly fields: HeadingIndex;
  /** What the list may be called, folded: its name and its titles with and without the groups around it. */
  readonly names: ReadonlySet<string>;
}

/** A list without the index of a table around it. */
type PlainList = Omit<ListIndex, 'fields'> & { readonly words: WordsOfList };

/** The lists of a type as they were made last: the sheets of a workbook are mostly in the same languages. */
const made = new WeakMap<
  RecordType,
  { readonly languages: readonly Titles[]; lists: readonly PlainList[] }
>();

/** The lists of groups of a record type, outer ones first, with headings in the languages of a lookup. */
export function listIndexes(record: RecordType, lookup: HeadingLookup): readonly ListIndex[] {
  const languages = lookup.titlesOf(record);
  const before = made.get(record);
  const isSame =
    before?.languages.length === languages.length &&
    before.languages.every((one, at) => one === languages[at]);
  const lists = before && isSame ? before.lists : plainLists(record, languages);
  if (!isSame) made.set(record, { languages, lists });
  const base = lookup.of(record);
  return lists.map(({ words, ...list }) => ({ ...list, fields: fieldIndex(base, words) }));
}

function plainLists(record: RecordType, languages: readonly Titles[]): PlainList[] {
  const columns = columnsOf(record);
  const byList = new Map<string, Column[]>();
  for (const column of columns) {
    const list = listsOf(column.steps).at(-1);
    for (const around of listsOf(column.steps)) if (!byList.has(around)) byList.set(around, []);
    if (list !== undefined) byList.get(list)?.push(column);
  }
  return [...byList].map(([path, own]) => {
    const length = path.split('/').length;
    const sample = columns.find((column) => column.path.startsWith(`${path}/`)) as Column;
    const steps = sample.steps.slice(0, length);
    return {
      path,
      lists: listsOf(steps),
      steps,
      words: new WordsOfList(own, length, languages),
      names: listNames(steps, languages),
    };
  });
}

/** The words of the heading of a list's position column, in every language of a lookup. */
export function positionWords({ steps }: ListIndex, record: RecordType, lookup: HeadingLookup): Set<string> {
  const titles = [undefined, ...lookup.titlesOf(record)].flatMap(
    (language) => titleOf(steps, 0, language) ?? [],
  );
  return new Set([...titles, steps.map(({ name }) => name).join('/')].map(fold));
}

/** The lists of groups that steps lead through, by path, outermost first. */
function listsOf(steps: Column['steps']): string[] {
  return steps.flatMap(({ numbered }, at) =>
    numbered
      ? [
          steps
            .slice(0, at + 1)
            .map(({ name }) => name)
            .join('/'),
        ]
      : [],
  );
}

/** The title of the steps from one on; in a language, if all of them have one there. */
function titleOf(steps: Column['steps'], from: number, titles?: Titles): string | undefined {
  const parts: string[] = [];
  let path = '';
  for (const [at, { name, title }] of steps.entries()) {
    path = path === '' ? name : `${path}/${name}`;
    if (at < from) continue;
    const said = titles ? titles[path] : title;
    if (said === undefined) return undefined;
    parts.push(said);
  }
  return parts.join(': ');
}

/** What headings mean for the entries of a list. */
class WordsOfList {
  readonly #columns = new Map<string, Column | undefined>();
  readonly #paths: ReadonlySet<string>;
  #titles: SimilarTitles | undefined;

  constructor(columns: readonly Column[], from: number, languages: readonly Titles[]) {
    this.#paths = new Set(columns.map(({ path }) => path));
    // What a heading means in English or as a name counts before what it means in another language.
    for (const titles of [undefined, ...languages]) {
      const among = new Map<string, Column | undefined>();
      for (const column of columns) {
        const { steps } = column;
        const names = steps.map(({ name }) => name);
        const inEnglish = titles ? [] : [names.slice(from).join('/'), names.join('/')];
        for (const heading of [titleOf(steps, from, titles), titleOf(steps, 0, titles), ...inEnglish]) {
          if (heading === undefined) continue;
          const words = fold(heading);
          among.set(words, among.has(words) && among.get(words) !== column ? undefined : column);
        }
      }
      for (const [words, column] of among) if (!this.#columns.has(words)) this.#columns.set(words, column);
    }
  }

  find(words: string): Column | undefined {
    return this.#columns.get(words);
  }

  has({ path }: Column): boolean {
    return this.#paths.has(path);
  }

  similar(words: string): ReturnType<SimilarTitles['find']> {
    this.#titles ??= new SimilarTitles(this.#columns);
    return this.#titles.find({ words, numbers: [] });
  }
}

function fieldIndex(base: HeadingIndex, own: WordsOfList): HeadingIndex {
  const inFirst = (column: Column): Heading => ({
    column,
    positions: column.steps.filter(({ numbered }) => numbered).map(() => 1),
  });
  return {
    ...base,
    find: (key: HeadingKey) => {
      const column = own.find(fold(key.text));
      if (column) return inFirst(column);
      const answered = base.answered?.(key)?.column;
      return answered && own.has(answered) ? { ...inFirst(answered), byAnswer: true } : undefined;
    },
    similar: (key) => own.similar(fold(key.text)),
  };
}

function listNames(steps: Column['steps'], languages: readonly Titles[]): ReadonlySet<string> {
  const names = [steps.at(-1)?.name, steps.map(({ name }) => name).join('/')];
  for (const titles of [undefined, ...languages]) {
    for (const from of [steps.length - 1, Math.max(0, steps.length - 2), 0])
      names.push(titleOf(steps, from, titles));
    const [first] = steps;
    const last = titleOf(steps, steps.length - 1, titles);
    const before = first && titleOf([first], 0, titles);
    if (before !== undefined && last !== undefined) names.push(`${before} - ${last}`);
  }
  return new Set(names.flatMap((name) => (name === undefined ? [] : [fold(name)])));
}
