import type { ReportWord } from '../messages/report-words.ts';
import { inert } from './inert.ts';
import type { Place } from './report.ts';
import type { ShownCause } from './shown-causes.ts';

/** Says a word of the report in its language. */
export type Say = (word: ReportWord, params?: Record<string, string | number>) => string;

/**
 * The first places, those of one file and column together after its heading, a sheet before the first place on it, and how
 * many more there are.
 */
export function writePlaces({ fields, places, count }: ShownCause, say: Say): string {
  const groups: { readonly before: string; readonly cells: string[]; sheet?: string | undefined }[] = [];
  const seen = new Set<string>();
  for (const address of places) {
    const heading = address.kind === 'cell' && fields.length === 1 ? address.heading : undefined;
    const before =
      (address.file === undefined ? '' : `${inert(address.file)} `) +
      (heading === undefined ? '' : `“${inert(heading)}” `);
    // Several findings of one record stand at its beginning where nothing nearer is known.
    const key = JSON.stringify(address);
    if (seen.has(key)) continue;
    seen.add(key);
    let group = groups.at(-1);
    if (group?.before !== before) {
      group = { before, cells: [] };
      groups.push(group);
    }
    const sheet = address.kind === 'cell' ? address.sheet : undefined;
    group.cells.push(writePlace(address, sheet === group.sheet ? undefined : sheet, say));
    group.sheet = sheet;
  }
  const listed = groups.map(({ before, cells }) => (before + cells.join(', ')).trimEnd());
  const isListed = places.some(({ kind }) => kind !== 'file');
  const more = isListed && count > places.length ? [say('more', { count: count - places.length })] : [];
  return [listed.join('; '), ...more].join(', ');
}

function writePlace(address: Place, onSheet: string | undefined, say: Say): string {
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
  const sheet = onSheet === undefined ? undefined : inert(onSheet);
  if (/^\d/u.test(cell))
    return [sheet, say('row', { row: cell })].filter((part) => part !== undefined).join(' ');
  return sheet === undefined ? cell : `${quoted(sheet)}!${cell}`;
}

/** A sheet's name as spreadsheets write it before an address. */
export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
