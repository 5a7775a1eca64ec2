import type { ColumnDescription, FileDescription, TableDescription } from '@amparo/intake';
import { inert } from '@amparo/validate';

/** A description of a file as text, ending with a line break. */
export function writeDescription(name: string, { format, tables }: FileDescription): string {
  const lines = [
    `${inert(name)}: ${format.toUpperCase()}, ${tables.length === 1 ? '1 table' : `${tables.length} tables`}.`,
    ...tables.flatMap(tableLines),
    '',
    'This description holds no values from the file, so it can be sent by e-mail.',
  ];
  return `${lines.join('\n')}\n`;
}

function tableLines({ sheet, hidden, rows, headingRow, recordTypes, columns }: TableDescription): string[] {
  const what = sheet === undefined ? 'Table' : `Sheet “${inert(sheet)}”${hidden ? ' (hidden)' : ''}`;
  const types = recordTypes.length === 0 ? 'record type not known' : recordTypes.join(' or ');
  const headings = headingRow === undefined ? '' : `, headings in row ${headingRow}`;
  return [
    '',
    `${what}: ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}, ${types}${headings}`,
    ...aligned(columns.map(columnCells)),
  ];
}

function columnCells(column: ColumnDescription): string[] {
  const { heading, field, fillRate, kinds, shapes, scripts, longest, distinct } = column;
  const name =
    heading === undefined ? (column.column === undefined ? '' : '(no known heading)') : `“${inert(heading)}”`;
  const different = {
    one: 'all the same',
    few: 'few different',
    many: 'many different',
    all: 'all different',
  };
  return [
    column.column ?? '',
    name,
    field ?? (column.column === undefined ? '' : '-'),
    `${Math.round(fillRate * 100)} % filled`,
    named(kinds),
    named(shapes),
    named(scripts),
    longest === 0 ? '' : `up to ${longest} characters, ${different[distinct]}`,
  ];
}

function named(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count.toLocaleString('en')}`)
    .join(', ');
}

/** Rows of cells with their columns aligned; columns that are empty throughout are left out. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row
      .flatMap((cell, at) => (widths[at] === 0 ? [] : [cell.padEnd(Math.min(widths[at] ?? 0, 40))]))
      .join('  ')}`.trimEnd(),
  );
}
