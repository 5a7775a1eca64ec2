import { cellRef, columnName, parseCellRange } from '../bytes/cell-address.ts';
import type { SheetRows, Workbook } from '../bytes/xlsx.ts';
import type { SheetItem } from '../bytes/xlsx-sheet-reader.ts';
import type { FindingItem, QuestionItem } from '../item.ts';
import { newList } from '../new-objects.ts';
import { toFinding } from '../problem-finding.ts';
import type { AnswerBook } from '../questions/answer-book.ts';
import { CountBelow } from './count-below.ts';
import { mergedQuestions } from './merged-questions.ts';
import { RowSet } from './row-set.ts';
import { RowWidths } from './row-widths.ts';
import type { TableRow } from './table.ts';
import type { TableTop } from './table-top.ts';
import { TextWatch } from './text-watch.ts';
import { valuesUnderMerges } from './under-merges.ts';

/** The rows of a sheet, and what is found about the sheet as a whole while they are read. */
export class SheetSource {
  readonly #sheet: string;
  readonly #workbook: Workbook;
  readonly #answers: AnswerBook;
  readonly #rows: SheetRows;
  readonly #filled = new RowSet();
  readonly #hidden: number[] = [];
  readonly #formulas = new CountBelow<number>();
  readonly #watch: TextWatch;
  /** Of a sheet that is a text. */
  readonly #widths: RowWidths | undefined;

  constructor(workbook: Workbook, sheet: string, answers: AnswerBook) {
    this.#sheet = sheet;
    this.#workbook = workbook;
    this.#answers = answers;
    this.#rows = workbook.rows(sheet);
    this.#watch = new TextWatch(this.#rows.signs, sheet);
    if (this.#rows.signs) this.#widths = new RowWidths(sheet);
  }

  /** Its rows, and what is wrong between them. */
  async *rows(): AsyncGenerator<(TableRow | FindingItem)[], void, undefined> {
    for await (const batch of this.#rows) {
      const errors = batch.some(({ problem }) => problem) ? errorCells(batch) : undefined;
      const read = newList<TableRow | FindingItem>();
      for (const item of batch) {
        if (item.problem) {
          // A cell without a value is a fault of its record; the same said of the sheet would count it twice.
          if (!errors?.has(String(item.problem.params.cell))) read.push(toFinding(item.problem, this.#sheet));
          continue;
        }
        // The first hidden row stands for all, so that a filtered sheet does not fill memory.
        if (item.hidden && this.#hidden.length === 0) this.#hidden.push(item.row);
        for (const column of item.formulas) this.#formulas.note(column, item.row);
        this.#watch.see(item);
        if (this.#widths) this.#widths.note(item);
        else this.#filled.add(item.row);
        read.push(item);
      }
      yield read;
    }
  }

  /** Its merged ranges, before its rows are read. */
  merged(): Promise<readonly string[]> {
    return this.#workbook.merged(this.#sheet);
  }

  /** What was found about the sheet, and what it leaves open, once its rows were read. */
  async finish(top: TableTop): Promise<(FindingItem | QuestionItem)[]> {
    const { headingRow } = top;
    const { merged, hiddenColumns } = this.#rows.summary;
    const { questions, answered } = mergedQuestions(this.#sheet, merged, top, this.#filled, this.#answers);
    const open = merged.filter((range) => !answered.has(range));
    return [
      ...open.flatMap((range) => mergedCells(this.#sheet, range, top)),
      ...(await valuesUnderMerges(this.#sheet, open, top, () => this.#workbook.rows(this.#sheet))),
      ...formulaCells(this.#sheet, this.#formulas, headingRow),
      ...(this.#widths?.findings(headingRow) ?? []),
      ...this.#watch.findings(),
      ...hiddenParts(
        this.#sheet,
        'columns',
        hiddenColumns.map(([from]) => ({ cell: columnName(from), row: headingRow })),
      ),
      ...hiddenParts(
        this.#sheet,
        'rows',
        this.#hidden.map((row) => ({ cell: String(row), row })),
      ),
      ...questions,
    ];
  }
}

function errorCells(batch: readonly SheetItem[]): Set<string> {
  return new Set(
    batch.flatMap((item) =>
      item.problem ? [] : item.cells.filter(({ value }) => value.kind === 'error').map(({ ref }) => ref),
    ),
  );
}

/** Cells whose value is what a formula gave when the workbook was saved, once a column. */
function formulaCells(sheet: string, formulas: CountBelow<number>, headingRow: number): FindingItem[] {
  return [...formulas.below(headingRow)].map(([column, { row, count }]) => ({
    kind: 'finding',
    diagnostic: { code: 'intake.formulas-read', severity: 'note', path: '', params: { cells: count } },
    address: { kind: 'cell', sheet, cell: cellRef(column, row), row },
  }));
}

/** Hidden rows and columns are read like others; nobody sees them in the spreadsheet, so it is said. */
function hiddenParts(
  sheet: string,
  what: 'rows' | 'columns',
  places: readonly { cell: string; row: number }[],
): FindingItem[] {
  const [first] = places;
  if (!first) return [];
  return [
    {
      kind: 'finding',
      diagnostic: { code: 'intake.hidden-read', severity: 'note', path: '', params: { what } },
      address: { kind: 'cell', sheet, ...first },
    },
  ];
}

/** Merged cells in or below the headings; above them they are a title, and in headings of two lines a group. */
function mergedCells(
  sheet: string,
  range: string,
  { headingRow, lastRow, isJoined }: TableTop,
): FindingItem[] {
  const place = parseCellRange(range);
  if (place && place.to.row < (isJoined ? lastRow + 1 : headingRow)) return [];
  return [
    {
      kind: 'finding',
      diagnostic: {
        code: 'intake.cells-merged',
        severity: 'warning',
        path: '',
        params: {},
        fix: 'ask',
      },
      address: { kind: 'cell', sheet, cell: range, row: place?.from.row ?? 0 },
    },
  ];
}
