import type { ReportWord } from '../messages/report-words.ts';
import { inert } from './inert.ts';
import type { Place } from './report.ts';
import type { ShownCause } from './shown-causes.ts';

/** Says a word of the report in its language. */
export type Say = (word: ReportWord, params?: Record<string, string | number>) => string;

/** The first places, those of one file and column together after its heading, and how many more there are. */
export function writePlaces({ fields, places, count }: ShownCause, say: Say): string {
  const groups: { readonly before: string; readonly cells: string[] }[] = [];
  for (const address of places) {
    const heading = address.kind === 'cell' && fields.length === 1 ? address.heading : undefined;
    const before =
      (address.file === undefined ? '' : `${inert(address.file)} `) +
      (heading === undefined ? '' : `“${inert(heading)}” `);
    if (groups.length === 0 || groups.at(-1)?.before !== before) groups.push({ before, cells: [] });
    const place = writePlace(address, say);
    // Several findings of one record stand at its beginning where nothing nearer is known.
    if (!groups.at(-1)?.cells.includes(place)) groups.at(-1)?.cells.push(place);
  }
  const listed = groups.map(({ before, cells }) => (before + cells.join(', ')).trimEnd());
  const isListed = places.some(({ kind }) => kind !== 'file');
  const more = isListed && count > places.length ? [say('more', { count: count - places.length })] : [];
  return [listed.join('; '), ...more].join(', ');
}

function writePlace(address: Place, say: Say): string {
  if (address.kind === 'file') return '';
  if (address.kind === 'line') {
    return address.column === undefined
      ? say('line', { line: String(address.line) })
      : say('lineColumn', {
          line: String(address.line),
          column: String(address.column),
        });
  }
  const { cell } = address;
  const sheet = address.sheet === undefined ? undefined : inert(address.sheet);
  if (/^\d/u.test(cell))
    return [sheet, say('row', { row: cell })].filter((part) => part !== undefined).join(' ');
  return sheet === undefined ? cell : `${quoted(sheet)}!${cell}`;
}

/** A sheet's name as spreadsheets write it before an address. */
export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
