import { sheetMark } from '../table/sheet-mark.ts';
import type { WrittenCell } from './sheet-cell.ts';
import type { TallRow } from './sheet-xml.ts';
import type { PlannedColumn, PlannedSheet, TemplatePlan } from './template-plan.ts';
import type { WrittenSheet } from './write-workbook.ts';

/** So many codes are written out; longer lists are named. */
const fewCodes = 25;
const lineHeight = 15;
const contentWidth = 70;
const widths = [22, 34, 10, contentWidth, 26, 44, 30];

/** What the sheet that explains a template is made with. */
export interface AboutFacts {
  readonly standard: string;
  readonly notes: readonly string[];
  /** Whether the main sheet has ids for records to come. */
  readonly hasIds: boolean;
}

/** The sheet that explains a template: how to fill it in, and what each column is for. */
export function aboutSheet(plan: TemplatePlan, facts: AboutFacts): WrittenSheet {
  return {
    name: plan.about,
    rightToLeft: plan.rightToLeft,
    printWide: true,
    columns: widths.map((width) => ({ width, format: 'text' })),
    rows: [...introduction(plan, facts), ...table(plan)],
  };
}

function introduction(
  plan: TemplatePlan,
  { standard, notes, hasIds }: AboutFacts,
): (readonly WrittenCell[] | TallRow)[] {
  const { say, record, main, items, language } = plan;
  const hasPositions = items.some(({ columns }) => columns.some(({ kind }) => kind === 'position'));
  const provenance = main.columns.find(({ column }) => column?.path.startsWith('provenance/'));
  const lines = [
    say('templateMain', { sheet: main.sheet.name }),
    ...(items.length > 0 ? [say('templateItems')] : []),
    ...(hasPositions ? [say('templatePositions')] : []),
    ...(hasIds ? [say('templateIds')] : []),
    say('templateLists'),
    say('templateSeveral'),
    say('templateDates'),
    say('templateTimes'),
    ...(provenance ? [say('templateProvenance', { group: provenance.heading.split(':')[0] as string })] : []),
    say('templateCheck'),
    ...notes,
  ];
  return [
    { cells: [{ value: say('templateHow', { type: main.sheet.name }), look: 'title' }], height: 26 },
    [{ value: sheetMark('about', record.type, standard, language), look: 'faint' }],
    [],
    ...lines.map((line) => [line]),
    [],
  ];
}

function table({ say, main, items }: TemplatePlan): TallRow[] {
  const headings = [
    say('templateSheet'),
    say('templateColumn'),
    say('templateRequired'),
    say('templateContent'),
    say('templateExample'),
    say('templateCodes'),
    say('templateName'),
  ];
  return [
    { cells: headings.map((value) => ({ value, look: 'heading' as const })), height: lineHeight + 6 },
    ...[main, ...items].flatMap((planned) =>
      planned.columns.map((column) => columnRow(planned, column, say)),
    ),
  ];
}

function columnRow({ sheet }: PlannedSheet, column: PlannedColumn, say: TemplatePlan['say']): TallRow {
  const { heading, required, help, kind } = column;
  const field = kind === 'field' || sheet.path === '' ? column.column : undefined;
  const group = field?.requiredWith;
  const cells: WrittenCell[] = [
    sheet.name,
    heading,
    required ? '*' : undefined,
    !required && group !== undefined && !isEntry(group)
      ? `${help} ${say('templateIfGroup', { group: heading.split(': ').slice(0, -1).join(': ') })}`
      : help,
    field && !column.entries ? field.example : undefined,
    field && codesOf(column),
    field?.name,
  ];
  return {
    cells: cells.map((value) => ({ value: value as string | undefined, look: 'help' as const })),
    height: Math.max(...cells.map((value, at) => linesOf(value, widths[at] as number))) * lineHeight + 3,
  };
}

/** Whether a group is an entry of a list, such as `claims/1`. */
function isEntry(group: string): boolean {
  return /\/\d+$/u.test(group);
}

/** The codes of a column with their titles, or the name of a list that is too long to be written out. */
function codesOf({ column, entries }: PlannedColumn): string | undefined {
  const list = column?.codelist;
  if (!list) return entries?.join('; ');
  if (list.codes.length > fewCodes) return `${list.title} (${list.id}, ${list.codes.length})`;
  return list.codes.map(({ code, title }) => `${code}: ${title}`).join('\n');
}

function linesOf(value: WrittenCell, width: number): number {
  return String(value ?? '')
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 1.08))), 0);
}
