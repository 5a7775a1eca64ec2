import { readCsv } from './csv.ts';
import type { CsvItem } from './csv-rows.ts';
import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { SheetRow } from './sheet-row.ts';
import { TextSigns } from './text-signs.ts';
import { openText, type TextEncodingOptions } from './text-source.ts';
import type { SheetRows, Workbook } from './xlsx.ts';
import type { SheetItem } from './xlsx-sheet-reader.ts';
import { openZip } from './zip.ts';

const TABLE = /\.(csv|tsv)$/i;
/** What computers put beside files on their own account. */
const HIDDEN = /^__MACOSX\/|(^|[/\\])\.[^/\\]*$/;

/**
 * Opens an archive of CSV files, such as the export of a form with its repeats and photos, like a workbook of which each
 * CSV file is a sheet of that name. Whatever else is in the archive is not unpacked. How large the files get together is
 * not bounded, as they are read as they are unpacked; how many times their size is, as in a workbook.
 *
 * Throws UnreadableError when it holds no CSV file.
 */
export async function openCsvZip(
  blob: Blob,
  limits: Limits,
  options: Omit<TextEncodingOptions, 'onNote'> = {},
): Promise<Workbook> {
  const tables = new Map((await csvTables(blob, limits)).map(({ name, open }) => [name, open]));
  return {
    sheets: [...tables.keys()].map((name) => ({ name, hidden: 'visible' })),
    date1904: false,
    macros: false,
    extras: [],
    rows: (sheetName) => csvSheet(tables.get(sheetName), limits, options),
    merged: async () => [],
  };
}

/** A CSV file in an archive. */
export interface CsvTable {
  /** What it is called as a sheet. */
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * The CSV files in an archive.
 *
 * Throws UnreadableError when there is none.
 */
export async function csvTables(blob: Blob, limits: Limits): Promise<CsvTable[]> {
  const bounds = {
    ...limits,
    zipEntries: limits.archiveEntries,
    uncompressedBytes: Number.POSITIVE_INFINITY,
  };
  const zip = await openZip(blob, bounds);
  const entries = zip.names.filter((name) => TABLE.test(name) && !HIDDEN.test(name));
  if (entries.length === 0) throw new UnreadableError('intake.not-xlsx', { found: 'zip' });
  if (entries.length > limits.sheets)
    throw new UnreadableError('intake.too-many-sheets', { limit: limits.sheets });
  return sheetNames(entries).map((name, at) => ({ name, open: () => zip.read(entries[at] as string) }));
}

/** What the entries are called as sheets: their names without folders, where these tell them apart. Names are only shown. */
function sheetNames(entries: readonly string[]): string[] {
  const paths = entries.map((entry) => entry.replaceAll('\\', '/').replaceAll(/\p{Cc}/gu, '\ufffd'));
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const areOwn = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  return areOwn ? names : paths;
}

function csvSheet(
  open: (() => AsyncIterable<Uint8Array>) | undefined,
  limits: Limits,
  options: Omit<TextEncodingOptions, 'onNote'>,
): SheetRows {
  const signs = new TextSigns();
  return {
    summary: { merged: [], hiddenColumns: [] },
    signs,
    async *[Symbol.asyncIterator]() {
      if (!open) throw new UnreadableError('intake.sheet-missing');
      const text = openText(open(), options, signs);
      for await (const batch of readCsv(text.bytes, limits)) {
        const notes = text.notes.splice(0).map((problem) => ({ row: 1, problem: { ...problem, row: 1 } }));
        yield [...notes, ...batch.map(sheetItem)];
      }
    },
  };
}

function sheetItem(item: CsvItem): SheetItem {
  const { row } = item;
  if (item.problem) return { row, problem: { ...item.problem, row } };
  return new SheetRow(
    row,
    false,
    item.cells.map((text) => (text === '' ? undefined : text)),
    [],
  );
}
