import { columnsOf, type RecordType } from '@amparo/core';
import { fold } from '../values/fold.ts';
import { fitSheetName, freeSheetName } from '../workbook/sheet-name.ts';
import type { LinkedSheets } from './linked-sheets.ts';

/** Names that programs and people give sheets everywhere. */
const usual = new Set(
  'about cases changes claims data export findings instructions lists notes records referrals responses services sheet summary survey table'.split(
    ' ',
  ),
);

/** How files in an archive end, which are read like sheets. */
const tableEnding = /\.(?:csv|tsv)$/iu;

/** What the sheets of a fake are called: a name that says nothing stays, others are numbered. */
export class SheetNames {
  readonly #words: ReadonlySet<string>;
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #records: readonly RecordType[];
  readonly #lists: Pick<LinkedSheets, 'listOf'>;

  constructor(records: readonly RecordType[], lists: Pick<LinkedSheets, 'listOf'>) {
    this.#lists = lists;
    this.#records = records;
    const titles = records.flatMap((record) => [
      record.type,
      record.title,
      ...columnsOf(record).flatMap(({ steps }) =>
        steps.filter(({ numbered }) => numbered).map(({ title }) => title),
      ),
    ]);
    this.#words = new Set(titles.flatMap((title) => [fold(title), `${fold(title)}s`]));
  }

  of(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const made = freeSheetName(fitSheetName(this.#made(name)), this.#taken);
    this.#taken.add(made.toLowerCase());
    this.#names.set(name, made);
    return made;
  }

  /** Whether a name is one of the standard, such as that of a list. */
  isWord(name: string): boolean {
    return this.#words.has(fold(name));
  }

  #made(name: string): string {
    const plain = name.replace(tableEnding, '');
    const folded = fold(plain);
    if (this.#words.has(folded) || usual.has(folded) || /^(sheet|table) ?\d{1,3}$/u.test(folded))
      return plain;
    const list = this.#lists.listOf(name);
    if (list !== undefined) return list;
    // The name of a type among other words may decide which type a sheet is of.
    const within = this.#records
      .filter(({ title }) => folded.includes(fold(title)))
      .sort((one, other) => other.title.length - one.title.length)[0];
    return `${within?.title ?? 'Sheet'} ${this.#names.size + 1}`;
  }
}
