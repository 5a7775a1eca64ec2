import { type Column, columnsOf, forbiddenNames, type RecordType } from '@amparo/core';
import { fold } from '../values/fold.ts';
import { type Heading, type HeadingKey, placeHeading } from './heading.ts';
import { englishTable, type HeadingTable, type Titles, translatedTable } from './heading-table.ts';
import { type SimilarColumn, SimilarTitles } from './similar-titles.ts';

/** What headings mean for one record type. */
export interface HeadingIndex {
  readonly record: RecordType;
  /** Finds the column that a heading means. */
  readonly find: (heading: HeadingKey) => Heading | undefined;
  /** Whether a heading names a field that records of the type must never hold, alone or among other words. */
  readonly forbids: (heading: HeadingKey) => boolean;
  /** Columns that a heading which is not known resembles, likeliest first. They are offered to a person and never taken. */
  readonly similar: (heading: HeadingKey) => readonly SimilarColumn[];
  /** The column that somebody has named for a heading which is not known. */
  readonly answered?: (heading: HeadingKey) => Heading | undefined;
  /** The further languages that know a heading, though perhaps not which of several columns it means. */
  readonly languagesOf: (heading: HeadingKey) => readonly string[];
}

/** Gives a type's field titles in one language. */
export type TitlesOf = (recordType: string) => Titles | undefined;

/** The languages besides English that headings are known in. */
export interface KnownTitles {
  /** The reader's own, which counts before English. */
  readonly preferred: TitlesOf | undefined;
  /** Others, which count after English. What they disagree on is decided by the one that leads, if one does. */
  readonly further: ReadonlyMap<string, TitlesOf>;
  readonly leading: string | undefined;
}

/** The headings of one type by language. */
interface TypeTables {
  readonly preferred: HeadingTable | undefined;
  readonly english: HeadingTable;
  readonly further: ReadonlyMap<string, HeadingTable>;
}

/** What the headings of a table mean, by record type. */
export interface HeadingLookup {
  readonly of: (record: RecordType) => HeadingIndex;
  /** The titles of a type in every language but English; what is first counts before what follows. */
  readonly titlesOf: (record: RecordType) => readonly Titles[];
}

/** A lookup whose indexes are made of those of another; each is made when it is first asked for. */
export function lookupWith(
  lookup: HeadingLookup,
  change: (index: HeadingIndex) => HeadingIndex,
): HeadingLookup {
  const made = new Map<RecordType, HeadingIndex>();
  return {
    titlesOf: (record) => lookup.titlesOf(record),
    of: (record) => {
      let index = made.get(record);
      if (!index) {
        index = change(lookup.of(record));
        made.set(record, index);
      }
      return index;
    },
  };
}

/** The indexes of the types that a source may hold, in some languages. Each is made when it is first asked for. */
export class HeadingIndexes implements HeadingLookup {
  readonly #known: KnownTitles;
  readonly #made = new Map<RecordType, HeadingIndex>();
  readonly #tables: Map<RecordType, TypeTables>;
  /** Types share blocks, so most headings come up for each of them. */
  readonly #words: Map<string, string>;

  /** @param like - Indexes in the same languages, whose tables serve again. */
  constructor(known: KnownTitles, like?: HeadingIndexes) {
    this.#known = known;
    this.#tables = like ? like.#tables : new Map();
    this.#words = like ? like.#words : new Map();
  }

  /** The same, with one of the further languages leading. */
  ledBy(leading: string): HeadingIndexes {
    return new HeadingIndexes({ ...this.#known, leading }, this);
  }

  /** The titles of a type in every language but English, those that count before others first. */
  titlesOf({ type }: RecordType): readonly Titles[] {
    const { preferred, further, leading } = this.#known;
    return [preferred, leading === undefined ? undefined : further.get(leading), ...further.values()]
      .map((titlesOf) => titlesOf?.(type))
      .filter((titles) => titles !== undefined);
  }

  of(record: RecordType): HeadingIndex {
    let index = this.#made.get(record);
    if (!index) {
      const tables = this.#tablesOf(record);
      index = {
        record,
        find: (heading) => headingIn(tables, heading, this.#known.leading),
        forbids: forbiddenHeadings(record),
        similar: similarIn(tables),
        languagesOf: ({ words }) =>
          [...tables.further].flatMap(([language, { whole, last }]) =>
            whole.has(words) || last.has(words) ? [language] : [],
          ),
      };
      this.#made.set(record, index);
    }
    return index;
  }

  #tablesOf(record: RecordType): TypeTables {
    let tables = this.#tables.get(record);
    if (!tables) {
      const columns = columnsOf(record);
      const wordsOf = (heading: string) => this.#wordsOf(heading);
      const tableIn = (titlesOf: TitlesOf | undefined) => {
        const titles = titlesOf?.(record.type);
        return titles && translatedTable(columns, titles, wordsOf);
      };
      tables = {
        preferred: tableIn(this.#known.preferred),
        english: englishTable(columns, wordsOf),
        further: new Map(
          [...this.#known.further].flatMap(([language, titlesOf]) => {
            const table = tableIn(titlesOf);
            return table ? [[language, table]] : [];
          }),
        ),
      };
      this.#tables.set(record, tables);
    }
    return tables;
  }

  #wordsOf(heading: string): string {
    let words = this.#words.get(heading);
    if (words === undefined) {
      words = headingKey(heading).words;
      this.#words.set(heading, words);
    }
    return words;
  }
}

/**
 * Looks a heading up. Numbers in it are positions in lists; a heading without numbers means the first entries.
 */
function headingIn(
  tables: TypeTables,
  { words, numbers }: HeadingKey,
  leading: string | undefined,
): Heading | undefined {
  const column = words === '' ? undefined : columnIn(tables, words, leading);
  return column && placeHeading(column, numbers);
}

/** First as a whole, then as a last title alone; each in the reader's language, in English, in the others. */
function columnIn(tables: TypeTables, words: string, leading: string | undefined): Column | undefined {
  const { preferred, english, further } = tables;
  for (const kind of ['whole', 'last'] as const) {
    if (preferred?.[kind].has(words)) return preferred[kind].get(words);
    if (english[kind].has(words)) return english[kind].get(words);
    const said = [...further.values()].filter((table) => table[kind].has(words));
    const [first, ...others] = said.map((table) => table[kind].get(words));
    if (said.length > 0)
      return others.every((other) => other === first) ? first : further.get(leading ?? '')?.[kind].get(words);
  }
  return undefined;
}

/** The words of a heading without its numbers, and the numbers. */
export function headingKey(heading: string): HeadingKey {
  const folded = fold(heading);
  if (!/\d/u.test(folded)) return { text: heading, words: folded, numbers: [] };
  const numbers: number[] = [];
  const words = folded.split(' ').filter((word) => {
    if (!/^\d+$/u.test(word)) return true;
    numbers.push(Number(word));
    return false;
  });
  return { text: heading, words: words.join(' '), numbers };
}

/** Looks through the titles in all languages that are loaded. They are put together when a heading asks for them. */
function similarIn({ preferred, english, further }: TypeTables): HeadingIndex['similar'] {
  let titles: SimilarTitles | undefined;
  return (heading) => {
    const tables = [preferred, english, ...further.values()];
    titles ??= new SimilarTitles(tables.flatMap((table) => (table ? [...table.whole, ...table.last] : [])));
    return titles.find(heading);
  };
}

const forbidden = new WeakMap<RecordType, HeadingIndex['forbids']>();

/** Each heading is asked about several times: when languages are looked for, when the type is, and when it is read. */
function forbiddenHeadings(record: RecordType): HeadingIndex['forbids'] {
  const before = forbidden.get(record);
  if (before) return before;
  const isForbidden = forbiddenNames(record.forbids);
  const known = new WeakMap<HeadingKey, boolean>();
  const forbids = (heading: HeadingKey) => {
    const said = known.get(heading) ?? (isForbidden(heading.text) || isForbidden(heading.words));
    known.set(heading, said);
    return said;
  };
  forbidden.set(record, forbids);
  return forbids;
}
