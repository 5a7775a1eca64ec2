/** Namespaces of worksheets and workbooks: Transitional, which everything writes, and Strict, which Excel can. */
export const spreadsheetNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** Namespace of the parts that say which part uses which. */
export const packageRelationships: readonly string[] = [
  'http://schemas.openxmlformats.org/package/2006/relationships',
];

const RELATIONSHIP_TYPES: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
  'http://schemas.microsoft.com/office/2006/relationships/',
];

/** Last word of a relationship type, such as `worksheet`; undefined for types of other makers. */
export function relationshipKind(type: string): string | undefined {
  const base = RELATIONSHIP_TYPES.find((known) => type.startsWith(known));
  return base === undefined ? undefined : type.slice(base.length);
}
