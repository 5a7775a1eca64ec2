/** Something in a workbook besides its cells that may hold personal data or lead outside. */
export type WorkbookExtra =
  | 'comments'
  | 'external-links'
  | 'embedded-files'
  | 'images'
  | 'custom-data'
  | 'document-properties';

const FOLDERS: ReadonlyArray<readonly [extra: WorkbookExtra, entry: RegExp]> = [
  ['comments', /^xl\/(threadedComments\/|persons\/|comments[^/]*\.xml$|comments\/)/i],
  ['external-links', /^xl\/externalLinks\//i],
  ['embedded-files', /^xl\/(embeddings|activeX|ctrlProps)\//i],
  ['images', /^xl\/media\//i],
  ['custom-data', /^(customXml\/|docProps\/custom\.xml$)/i],
  ['document-properties', /^docProps\/(core|app)\.xml$/i],
];

/** The extras that the names of a workbook's entries show. */
export function partsBesides(names: readonly string[]): WorkbookExtra[] {
  return FOLDERS.filter(([, entry]) => names.some((name) => entry.test(name))).map(([extra]) => extra);
}
