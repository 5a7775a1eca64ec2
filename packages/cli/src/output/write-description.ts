import type {
  ColumnDescription,
  DescribeWord,
  FileDescription,
  Script,
  TableDescription,
} from '@amparo/intake';
import { inert } from '@amparo/validate';
import type { Say } from '../say.ts';

/** The codes of scripts in ISO 15924, by which `Intl` knows their names in every language. */
const scriptCodes: Readonly<Record<Exclude<Script, 'other'>, string>> = {
  Latin: 'Latn',
  Arabic: 'Arab',
  Bengali: 'Beng',
  Devanagari: 'Deva',
  Ethiopic: 'Ethi',
  Gujarati: 'Gujr',
  Gurmukhi: 'Guru',
  Han: 'Hani',
  Hangul: 'Hang',
  Hiragana: 'Hira',
  Katakana: 'Kana',
  Khmer: 'Khmr',
  Lao: 'Laoo',
  Malayalam: 'Mlym',
  Myanmar: 'Mymr',
  Sinhala: 'Sinh',
  Tamil: 'Taml',
  Telugu: 'Telu',
  Thai: 'Thai',
  Cyrillic: 'Cyrl',
  Greek: 'Grek',
};

/** In which words a description is written. */
interface Wording {
  readonly language: string;
  readonly say: Say<DescribeWord>;
}

/** A description of a file as text, ending with a line break. */
export function writeDescription(
  name: string,
  { format, tables }: FileDescription,
  { language, say }: Wording,
): string {
  const wording = { language, say };
  const lines = [
    say('describeHead', { name: inert(name), format: format.toUpperCase(), tables: tables.length }),
    ...tables.flatMap((table) => tableLines(table, wording)),
    '',
    say('describeNoValues'),
  ];
  return `${lines.join('\n')}\n`;
}

function tableLines(table: TableDescription, wording: Wording): string[] {
  const { sheet, hidden, rows, entriesOf, headingRow, recordTypes, columns } = table;
  const { language, say } = wording;
  const what = sheet === undefined ? say('describeTable') : say('describeSheet', { sheet: inert(sheet) });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const about = [
    say('describeRows', { rows }),
    recordTypes.length === 0 ? say('describeTypeUnknown') : or.format(recordTypes),
    ...(entriesOf === undefined
      ? []
      : [say('describeEntries', { list: entriesOf.list, sheet: inert(entriesOf.sheet) })]),
    ...(headingRow === undefined ? [] : [say('describeHeadings', { row: String(headingRow) })]),
  ];
  return [
    '',
    `${what}${hidden ? ` (${say('describeHidden')})` : ''}: ${about.join(', ')}`,
    ...aligned(columns.map((column) => columnCells(column, wording))),
  ];
}

function columnCells(column: ColumnDescription, { language, say }: Wording): string[] {
  const { heading, field, fillRate, kinds, shapes, scripts, longest, distinct } = column;
  const isTable = column.column !== undefined;
  const name =
    heading === undefined ? (isTable ? `(${say('describeNoHeading')})` : '') : `“${inert(heading)}”`;
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`);
  const named = <Name extends string>(
    counts: Readonly<Partial<Record<Name, number>>>,
    of: (name: Name) => string,
  ) =>
    (Object.entries(counts) as [Name, number][])
      .map(([one, count]) => `${of(one)} ${numbers.format(count)}`)
      .join(', ');
  const scriptNames = new Intl.DisplayNames(language, { type: 'script' });
  return [
    column.column ?? '',
    name,
    field ?? (isTable ? '-' : ''),
    say('describeFilled', { share: Math.round(fillRate * 100) }),
    named(kinds, (kind) => say(`describe.kind.${kind}`)),
    named(shapes, (shape) => say(`describe.shape.${shape}`)),
    named(scripts, (script) =>
      script === 'other' ? say('describe.shape.other') : (scriptNames.of(scriptCodes[script]) ?? script),
    ),
    longest === 0
      ? ''
      : `${say('describeLongest', { count: longest })}, ${say(`describe.distinct.${distinct}`)}`,
  ];
}

/** Rows of cells with their columns aligned; columns that are empty throughout are left out. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  return rows.map((row) =>
    `  ${row
      .flatMap((cell, at) => {
        const width = Math.min(widths[at] ?? 0, 40);
        return width === 0 ? [] : [cell + ' '.repeat(Math.max(0, width - widthOf(cell)))];
      })
      .join('  ')}`.trimEnd(),
  );
}

/** How many columns a text takes: marks above or below a letter take none. */
function widthOf(text: string): number {
  return text.replaceAll(/\p{Mn}/gu, '').length;
}
