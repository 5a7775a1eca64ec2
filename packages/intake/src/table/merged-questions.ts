import { cellRef } from '../bytes/cell-address.ts';
import type { QuestionItem } from '../item.ts';
import type { AnswerBook } from '../questions/answer-book.ts';
import { mergedCells } from '../questions/merged-cells.ts';
import { mergeDown, mergesDown } from './merges-down.ts';
import type { RowSet } from './row-set.ts';
import type { KnownColumn, TableTop } from './table-top.ts';

/** What the merged cells of a sheet leave open. */
export interface OpenMerges {
  readonly questions: readonly QuestionItem[];
  /** The ranges that somebody has decided about. */
  readonly answered: ReadonlySet<string>;
}

/**
 * One question for each known column in which cells are merged downwards over rows of the table. Ranges over several
 * columns are titles, and are not asked about.
 */
export function mergedQuestions(
  sheet: string,
  ranges: readonly string[],
  { lastRow, columns }: TableTop,
  rows: RowSet,
  answers: AnswerBook,
): OpenMerges {
  const isAnswered = ({ heading }: KnownColumn) => answers.of(sheet, heading)[mergedCells.name] !== undefined;
  const answered = new Set(columns.filter(isAnswered).map(({ at }) => at));
  const merges = mergesDown(ranges, lastRow);
  const questions = columns.flatMap((column): QuestionItem[] => {
    const covered = (merges.get(column.at) ?? [])
      .map(({ from, to }) => ({ row: rows.first(from + 1), to, cells: rows.count(from + 1, to) }))
      .filter(({ cells }) => cells > 0);
    const [first] = covered;
    if (!first || answered.has(column.at)) return [];
    const { at, heading, recordType, field } = column;
    return [
      {
        kind: 'question',
        question: {
          question: mergedCells.name,
          sheet,
          heading,
          recordType,
          ...(field !== undefined && { field }),
          address: { kind: 'cell', cell: cellRef(at, first.row), row: first.row, heading, sheet },
          cells: covered.reduce((sum, { cells }) => sum + cells, 0),
          options: Object.keys(mergedCells.options),
          evidence: {},
        },
      },
    ];
  });
  const decided = ranges.filter((range) => {
    const down = mergeDown(range);
    return down !== undefined && down.from > lastRow && answered.has(down.at);
  });
  return { questions, answered: new Set(decided) };
}
