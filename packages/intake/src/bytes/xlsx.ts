import type { Limits } from './limits.ts';
import { mergedRanges } from './merged-ranges.ts';
import { UnreadableError } from './problem.ts';
import { SharedStrings } from './shared-strings.ts';
import type { TextSigns } from './text-signs.ts';
import type { CellContext } from './xlsx-cell.ts';
import { partsBesides, type WorkbookExtra } from './xlsx-extras.ts';
import { partOfKind, type Relationship, readRelationships } from './xlsx-relationships.ts';
import { readSharedStrings } from './xlsx-shared-strings.ts';
import { readSheet, type SheetSummary } from './xlsx-sheet.ts';
import type { SheetItem } from './xlsx-sheet-reader.ts';
import { readStyles } from './xlsx-styles.ts';
import { readWorkbookPart, type SheetVisibility } from './xlsx-workbook.ts';
import { openZip, type ZipArchive } from './zip.ts';

/** A worksheet of a workbook. */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: SheetVisibility;
}

/** The rows of one sheet, read while they are iterated, one batch per chunk. */
export interface SheetRows extends AsyncIterable<SheetItem[]> {
  /** Filled while the rows are read: merged ranges come behind the rows in the file. */
  readonly summary: SheetSummary;
  /** What the bytes have shown of letters that are lost or misread, where the sheet is read from a text. */
  readonly signs?: TextSigns;
}

/** An open workbook. */
export interface Workbook {
  /** Its worksheets in the order of their tabs; sheets that hold only a chart are left out. */
  readonly sheets: readonly SheetInfo[];
  readonly date1904: boolean;
  /** It carries programs. They are never run; that they are there is worth a word. */
  readonly macros: boolean;
  /** What else it carries that may tell more than its cells do. */
  readonly extras: readonly WorkbookExtra[];
  rows(sheetName: string): SheetRows;
  /** The merged ranges of a sheet, without reading its rows. */
  merged(sheetName: string): Promise<readonly string[]>;
}

/** Opens a workbook (.xlsx or .xlsm). Nothing is read but what is asked for, and nothing outside the file. */
export async function openWorkbook(blob: Blob, limits: Limits): Promise<Workbook> {
  const zip = await openZip(blob, limits);
  const part = await workbookPart(zip, limits);
  const relationships = await readRelationships(zip, part, limits);
  const { sheets, date1904 } = await readWorkbookPart(zip.read(part), limits);
  const parts = new Map<string, string>();
  const listed: SheetInfo[] = [];
  for (const { name, hidden, relationship } of sheets) {
    const target = worksheetPart(zip, relationships, relationship);
    if (target === undefined) continue;
    parts.set(name, target);
    listed.push({ name, hidden });
  }

  let context: Promise<CellContext> | undefined;
  const shared = (): Promise<CellContext> => {
    context ??= readContext(zip, relationships, date1904, limits);
    return context;
  };
  const macros = relationships.some(({ kind }) => /^(vbaProject|xlMacrosheet|xlIntlMacrosheet)$/.test(kind));
  return {
    sheets: listed,
    date1904,
    macros: macros || zip.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)),
    extras: partsBesides(zip.names),
    rows: (sheetName) => sheetRows(zip, parts.get(sheetName), shared),
    merged: async (sheetName) => {
      const name = parts.get(sheetName);
      return name === undefined ? [] : mergedRanges(() => zip.read(name), limits);
    },
  };
}

/** Finds the workbook in the package, and says what a package without one is. */
async function workbookPart(zip: ZipArchive, limits: Limits): Promise<string> {
  if (!zip.has('[Content_Types].xml')) {
    throw new UnreadableError('intake.not-xlsx', {
      found: zip.has('mimetype') ? 'ods' : 'zip',
    });
  }
  const part = partOfKind(zip, await readRelationships(zip, '', limits), 'officeDocument');
  if (part === undefined)
    throw new UnreadableError('intake.xlsx-structure', {
      part: 'officeDocument',
    });
  if (/\.bin$/i.test(part)) throw new UnreadableError('intake.xlsb');
  for (const [folder, found] of [
    ['word/', 'docx'],
    ['ppt/', 'pptx'],
  ] as const) {
    if (part.startsWith(folder)) throw new UnreadableError('intake.not-xlsx', { found });
  }
  return part;
}

/** Part of a listed sheet; undefined for sheets without cells. */
function worksheetPart(
  zip: ZipArchive,
  relationships: readonly Relationship[],
  id: string,
): string | undefined {
  const relationship = relationships.find((candidate) => candidate.id === id);
  if (relationship && relationship.kind !== 'worksheet') return undefined;
  if (relationship?.target === undefined || !zip.has(relationship.target)) {
    throw new UnreadableError('intake.xlsx-structure', { part: 'worksheet' });
  }
  return relationship.target;
}

async function readContext(
  zip: ZipArchive,
  relationships: readonly Relationship[],
  date1904: boolean,
  limits: Limits,
): Promise<CellContext> {
  const strings = partOfKind(zip, relationships, 'sharedStrings');
  const styles = partOfKind(zip, relationships, 'styles');
  return {
    strings: strings === undefined ? new SharedStrings() : await readSharedStrings(zip.read(strings), limits),
    styles: styles === undefined ? [] : await readStyles(zip.read(styles), limits),
    date1904,
    limits,
  };
}

function sheetRows(zip: ZipArchive, part: string | undefined, shared: () => Promise<CellContext>): SheetRows {
  const summary = {
    merged: [] as string[],
    hiddenColumns: [] as [number, number][],
  };
  return {
    summary,
    async *[Symbol.asyncIterator]() {
      if (part === undefined) throw new UnreadableError('intake.sheet-missing');
      yield* readSheet(zip.read(part), await shared(), summary);
    },
  };
}
