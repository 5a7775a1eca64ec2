import type { CellBlock, DataValidation } from './data-validation.ts';
import { rowsOnSheet } from './record-sheets.ts';
import type { WrittenCell } from './sheet-cell.ts';
import type { TallRow } from './sheet-xml.ts';
import type { PlannedColumn, PlannedSheet, TemplatePlan } from './template-plan.ts';
import type { WrittenSheet } from './write-workbook.ts';

/** Records to fill a template with; they are gone through once for each sheet. */
export type TemplateRecords = Iterable<unknown> | (() => Iterable<unknown> | AsyncIterable<unknown>);

/** How many rows of an empty sheet have drop-downs and help. */
const preparedRows = 10_000;
/** How many more a filled one has. */
const moreRows = 1_000;
const lineHeight = 15;
const widestForHeading = 24;
const headingLines = 3;

/** How far the sheets are filled, by sheet: their last rows. */
export type FilledRows = Map<PlannedSheet, number>;

/** A sheet of a template with its rows: the headings, the records or entries given, and ids for records to come. */
export function templateSheet(
  planned: PlannedSheet,
  plan: TemplatePlan,
  filled: FilledRows,
  { records, ids = [] }: { readonly records: TemplateRecords; readonly ids?: Iterable<string> },
): WrittenSheet {
  const { sheet, columns } = planned;
  const sizes = columns.map(({ width, heading }) => Math.max(width, widthForHeading(heading)));
  return {
    name: sheet.name,
    frozenRows: 1,
    frozenColumns: 1,
    rightToLeft: plan.rightToLeft,
    columns: columns.map(({ format }, at) => ({ width: sizes[at] as number, format })),
    rows: rowsOf(),
    validations: validationsOf(planned, plan, filled),
  };

  async function* rowsOf(): AsyncGenerator<readonly WrittenCell[] | TallRow, void, undefined> {
    yield headingRow(columns, sizes);
    let last = 1;
    for await (const record of typeof records === 'function' ? records() : records) {
      for (const row of rowsOnSheet(sheet, record)) {
        yield columns.map(({ cellOf }, at) => cellOf(row[at]));
        last += 1;
      }
    }
    for (const id of ids) {
      yield [{ value: id, look: 'faint' }];
      last += 1;
    }
    filled.set(planned, last);
  }
}

function headingRow(columns: readonly PlannedColumn[], sizes: readonly number[]): TallRow {
  const lines = Math.max(...columns.map(({ heading }, at) => linesFor(heading, sizes[at] as number)));
  return {
    cells: columns.map(({ heading, required }) => ({
      value: heading,
      look: required ? 'required-heading' : 'heading',
    })),
    height: Math.min(lines, headingLines + 1) * lineHeight + 4,
  };
}

/** Wide enough for the longest word, and for the whole heading on few lines. Bold letters take more room. */
function widthForHeading(heading: string): number {
  const longestWord = Math.max(...heading.split(/\s+/u).map((word) => word.length));
  return Math.min(widestForHeading, Math.max(longestWord + 3, Math.ceil(heading.length / headingLines) + 4));
}

function linesFor(heading: string, width: number): number {
  return Math.ceil((heading.length * 1.15) / (width - 1));
}

/** What may be typed into the cells and what is said beside them, from the row of the headings down. */
function* validationsOf(
  planned: PlannedSheet,
  plan: TemplatePlan,
  filled: FilledRows,
): Generator<DataValidation, void, undefined> {
  const { say } = plan;
  const last = Math.max(preparedRows, (filled.get(planned) ?? 1) + moreRows);
  for (const [at, column] of planned.columns.entries()) {
    const prompt = { title: column.heading, text: promptOf(column, plan) };
    const block = (firstRow: number, lastRow: number): CellBlock => ({
      firstColumn: at,
      lastColumn: at,
      firstRow,
      lastRow,
    });
    yield { block: block(1, 1), allowed: { kind: 'any' }, prompt };
    const below = block(2, last);
    if (column.kind === 'id' && planned !== plan.main) {
      // Without blanks at its end, where there are ids: the list would open there.
      const lastId = filled.get(plan.main) ?? 1;
      const ids = { firstColumn: 0, lastColumn: 0, firstRow: 2, lastRow: lastId > 1 ? lastId : preparedRows };
      yield { block: below, allowed: { kind: 'list', sheet: plan.main.sheet.name, block: ids }, prompt };
    } else {
      const objection = column.isStrict ? { objection: objectionTo(column, say) } : {};
      yield { block: below, allowed: column.allowed, prompt, ...objection };
    }
  }
}

function promptOf({ help, column, entries, kind }: PlannedColumn, { say }: TemplatePlan): string {
  const isExampleWorth = column !== undefined && kind === 'field' && entries === undefined;
  const example = isExampleWorth ? `\n${say('templateExample')}: ${column.example}` : '';
  return `${help}${example}`;
}

function objectionTo({ allowed }: PlannedColumn, say: TemplatePlan['say']): { title: string; text: string } {
  switch (allowed.kind) {
    case 'list':
      return { title: say('templateNotListed'), text: say('templateNotListedText') };
    case 'date':
      return { title: say('templateNotFitting'), text: say('templateNotDate') };
    case 'length':
      return { title: say('templateNotFitting'), text: say('templateTooLong') };
    default:
      return { title: say('templateNotFitting'), text: say('templateNotNumber') };
  }
}
