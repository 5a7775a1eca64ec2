import type { RecordType } from '@amparo/core';
import type { HeadingLanguage } from './heading-in.ts';
import { ListsSheet } from './lists-sheet.ts';
import { type RecordSheet, type RecordSheetColumn, recordSheets } from './record-sheets.ts';
import { isRightToLeft } from './right-to-left.ts';
import { freeSheetName } from './sheet-name.ts';
import { type TemplateColumn, templateColumn } from './template-column.ts';
import { type Say, sayIn } from './template-words.ts';

/** A column of a sheet of a template. */
export interface PlannedColumn extends RecordSheetColumn, TemplateColumn {
  /** What to write into it. */
  readonly help: string;
}

/** A sheet of a template. */
export interface PlannedSheet {
  readonly sheet: RecordSheet;
  readonly columns: readonly PlannedColumn[];
}

/** All that a template will hold, before any row is written. */
export interface TemplatePlan {
  readonly record: RecordType;
  readonly main: PlannedSheet;
  readonly items: readonly PlannedSheet[];
  /** The name of the sheet that explains the others. */
  readonly about: string;
  readonly lists: ListsSheet;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly say: Say;
}

/** Plans the template for a record type: its sheets, their columns, and what is said beside them. */
export function planTemplate(
  record: RecordType,
  language?: HeadingLanguage,
  words?: Readonly<Record<string, string>>,
): TemplatePlan {
  const say = sayIn(words);
  const lists = new ListsSheet('Lists');
  const about = freeSheetName(say('templateAbout'), new Set([lists.name.toLowerCase()]));
  const taken = new Set([about, lists.name].map((name) => name.toLowerCase()));
  const { main, items } = recordSheets(record, { ...(language && { language }), taken });
  const tag = language?.language ?? 'en';
  const plan = (sheet: RecordSheet): PlannedSheet => ({
    sheet,
    columns: sheet.columns.map((column) => ({
      ...column,
      ...(column.column ? templateColumn(column.column, { language: tag, lists }) : positionColumn),
      help: helpOf(column, sheet, main, say),
    })),
  });
  return {
    record,
    main: plan(main),
    items: items.map(plan),
    about,
    lists,
    language: tag,
    rightToLeft: isRightToLeft(tag),
    say,
  };
}

const positionColumn: TemplateColumn = {
  format: 'general',
  width: 10,
  allowed: { kind: 'whole', least: 1, most: 1000 },
  isStrict: true,
  cellOf: (value) => value as number,
};

function helpOf(
  { kind, column, heading }: RecordSheetColumn,
  sheet: RecordSheet,
  main: RecordSheet,
  say: Say,
): string {
  if (kind === 'position') return say('templatePosition', { group: heading.replace(/ #$/u, '') });
  if (kind === 'id' && sheet !== main) return say('templateOwner', { sheet: main.name });
  if (!column) return '';
  return column.many ? `${column.description} ${say('templateWithSeveral')}` : column.description;
}
