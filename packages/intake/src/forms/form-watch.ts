import type { Diagnostic } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import type { CellContent } from '../bytes/xlsx-cell.ts';
import type { FindingItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import { isFilled } from '../table/content.ts';
import type { HeadingIndex } from '../table/heading-index.ts';
import { headingKey } from '../table/heading-index.ts';
import type { TableRow } from '../table/table.ts';
import type { FormExport, SystemColumn } from './form-export.ts';
import { linkNames } from './form-names.ts';

type Content = readonly (CellContent | undefined)[];

/** What older exports of KoboToolbox and Ona write into cells of questions that were not asked. */
const notAsked = 'n/a';

/** Tells what an export of a form holds beside the answers, which is not read. */
export class FormWatch {
  readonly #form: FormExport;
  readonly #sheet: string | undefined;
  #beside: readonly SystemColumn[];
  /** Columns that hold something. */
  readonly #filled = new Set<number>();
  /** The column that serves as the id of the records. */
  #idAt: number | undefined;
  #blanks = 0;
  #firstBlank: { readonly row: number; readonly at: number } | undefined;

  /** @param beside - The columns that are not read. */
  constructor(form: FormExport, beside: ReadonlySet<number>, sheet: string | undefined) {
    this.#form = form;
    this.#sheet = sheet;
    this.#beside = form.columns.filter(({ at }) => beside.has(at));
  }

  /** Leaves out further columns, which are no fields of the type that the table turned out to hold. */
  leaveOut(columns: readonly number[]): void {
    const all = new Set([...this.#beside.map(({ at }) => at), ...columns]);
    this.#beside = this.#form.columns.filter(({ at }) => all.has(at));
  }

  /** Columns that are not read. */
  get #left(): readonly SystemColumn[] {
    return this.#beside.filter(({ at }) => at !== this.#idAt);
  }

  /** A row with what was not asked left blank. */
  see(row: TableRow): TableRow {
    const { content } = row;
    for (const { at } of this.#beside)
      if (!this.#filled.has(at) && isFilled(content[at])) this.#filled.add(at);
    if (!content.includes(notAsked)) return row;
    const blanked: Content = content.map((cell, at) => {
      if (cell !== notAsked) return cell;
      this.#blanks += 1;
      this.#firstBlank ??= { row: row.row, at };
      return undefined;
    });
    return { row: row.row, content: blanked, cells: row.cells, ...(row.copied && { copied: row.copied }) };
  }

  /** What is said before the records. `idAt` is the column whose ids of submissions serve as those of the records. */
  begin(idAt?: number): FindingItem[] {
    this.#idAt = idAt;
    const names = namesOf(this.#left);
    const params = { program: this.#form.program, columns: this.#left.length, names };
    const [first] = this.#left;
    return [
      ...(first ? [this.#finding('intake.form-export', 'safe', params, first.at)] : []),
      ...(idAt === undefined ? [] : [this.#finding('intake.form-id-used', 'safe', {}, idAt)]),
    ];
  }

  /**
   * What is said once all rows are read: columns that can show who somebody is travel with the file. A type that must not
   * hold what a heading names has an error instead, as everywhere.
   */
  finish(indexes: readonly HeadingIndex[]): FindingItem[] {
    const filled = this.#left.filter(({ at }) => this.#filled.has(at));
    const strict = indexes.find(({ record: { forbids } }) => forbids !== undefined && forbids.length > 0);
    const isForbidden = ({ name }: SystemColumn) =>
      name !== undefined && !linkNames.has(name) && strict?.forbids(headingKey(name)) === true;
    const telling = filled.filter((column) => column.isTelling && !isForbidden(column));
    const [first] = telling;
    const found: FindingItem[] = filled
      .filter(isForbidden)
      .map(({ at }) => this.#finding('intake.column-forbidden', 'never', {}, at));
    if (first) {
      const params = { columns: telling.length, names: namesOf(telling) };
      found.push(this.#finding('intake.form-columns-telling', 'ask', params, first.at));
    }
    if (this.#firstBlank)
      found.push(
        this.#finding(
          'intake.not-asked-blank',
          'safe',
          { cells: this.#blanks },
          this.#firstBlank.at,
          this.#firstBlank.row,
        ),
      );
    return found;
  }

  #finding(
    code: string,
    fix: 'safe' | 'ask' | 'never',
    params: Diagnostic['params'],
    at: number,
    row = this.#form.row,
  ): FindingItem {
    return {
      kind: 'finding',
      diagnostic: { code, severity: severityOf(code), path: '', params, fix },
      address: {
        kind: 'cell',
        cell: cellRef(at, row),
        row,
        ...(this.#sheet !== undefined && { sheet: this.#sheet }),
      },
    };
  }
}

/** The names that programs give; those with a question's name in them are not repeated. */
function namesOf(columns: readonly SystemColumn[]): string {
  const names = columns.flatMap(({ name }) => name ?? []);
  return names.length < columns.length ? [...names, '…'].join(', ') : names.join(', ');
}
