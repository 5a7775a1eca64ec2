/** Something in a workbook besides its cells that may hold personal data or lead outside. */
export type WorkbookExtra =
  | 'comments'
  | 'external-links'
  | 'embedded-files'
  | 'images'
  | 'custom-data'
  | 'pivot-tables'
  | 'drawings'
  | 'earlier-versions'
  | 'printer-settings'
  | 'document-properties';

const FOLDERS: ReadonlyArray<readonly [extra: WorkbookExtra, entry: RegExp]> = [
  ['comments', /^xl\/(threadedComments\/|persons\/|comments[^/]*\.xml$|comments\/)/i],
  // Other workbooks, DDE and OLE; data bases and web pages that tables are filled from.
  ['external-links', /^xl\/(externalLinks\/|connections\.xml$|queryTables\/|webextensions\/)/i],
  ['embedded-files', /^xl\/(embeddings|activeX|ctrlProps)\//i],
  ['images', /^(xl\/media\/|docProps\/thumbnail\.)/i],
  ['custom-data', /^(customXml\/|docProps\/custom\.xml$|xl\/model\/)/i],
  // They hold a copy of the rows that they count, also of rows that were deleted since.
  ['pivot-tables', /^xl\/(pivotCache|pivotTables)\//i],
  ['drawings', /^xl\/(drawings\/drawing|charts\/|diagrams\/)/i],
  ['earlier-versions', /^xl\/revisions\//i],
  ['printer-settings', /^xl\/printerSettings\//i],
  ['document-properties', /^docProps\/(core|app)\.xml$/i],
];

/** The extras that the names of a workbook's entries show. */
export function partsBesides(names: readonly string[]): WorkbookExtra[] {
  return FOLDERS.filter(([, entry]) => names.some((name) => entry.test(name))).map(([extra]) => extra);
}
