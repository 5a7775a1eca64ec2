import { xmlAttribute } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = (kind: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;

/** A sheet as the parts around it name it; `number` counts from 1. */
export interface PackagedSheet {
  readonly number: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly comments: boolean;
}

/** A relationship of a part: its id, its kind and where it leads. */
type Relationship = readonly [id: string, kind: string, target: string];

function relationshipsXml(relationships: readonly Relationship[]): string {
  const list = relationships.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${xmlAttribute(target)}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** `_rels/.rels`: where the workbook is. */
export function packageRelationshipsXml(): string {
  return relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]);
}

/** `xl/_rels/workbook.xml.rels`: where its sheets are. */
export function workbookRelationshipsXml(sheets: number): string {
  return relationshipsXml([
    ...Array.from(
      { length: sheets },
      (_, at): Relationship => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`],
    ),
    [`rId${sheets + 1}`, 'styles', 'styles.xml'],
  ]);
}

/** The id of the drawing of comments among a sheet's relationships. */
export const commentsRelationship = 'rId1';

/** `xl/worksheets/_rels/sheetN.xml.rels`: the comments of a sheet and their drawing. */
export function sheetRelationshipsXml(number: number): string {
  return relationshipsXml([
    [commentsRelationship, 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ['rId2', 'comments', `../comments${number}.xml`],
  ]);
}

/** `xl/workbook.xml`: the sheets in the order of their tabs. Says nothing of who wrote it, or when. */
export function workbookXml(sheets: readonly Omit<PackagedSheet, 'comments'>[]): string {
  const list = sheets.map(
    ({ number, name, hidden }) =>
      `<sheet name="${xmlAttribute(name)}" sheetId="${number}"${hidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`,
  );
  return (
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelationships}">` +
    `<workbookPr/><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets></workbook>`
  );
}

/** `[Content_Types].xml`: what each part is. */
export function contentTypesXml(sheets: readonly Pick<PackagedSheet, 'number' | 'comments'>[]): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${contentType(kind)}"/>`;
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheets.map(({ number }) => override(`worksheets/sheet${number}.xml`, 'worksheet')),
    ...sheets.flatMap(({ number, comments }) =>
      comments ? [override(`comments${number}.xml`, 'comments')] : [],
    ),
    '</Types>',
  ].join('');
}
