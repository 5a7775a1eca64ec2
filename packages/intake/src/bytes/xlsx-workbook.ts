import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { spreadsheetNamespaces } from './xlsx-names.ts';
import { readXml, type XmlAttributes } from './xml.ts';

/** How far a sheet is hidden; 'veryHidden' ones cannot be shown from Excel's own menus. */
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: SheetVisibility;
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** What the workbook part says of the whole. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904, as in files of old Macs. */
  readonly date1904: boolean;
}

function visibility(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** The value of the attribute `id` of another namespace, whatever its prefix is. */
function foreignId(attributes: XmlAttributes): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}

export async function readWorkbookPart(
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  const names = new Set<string>();
  let date1904 = false;
  let inSheets = false;
  let root: string | undefined;
  const broken = (): never => {
    throw new UnreadableError('intake.xlsx-structure', { part: 'workbook' });
  };
  const handler = {
    open(name: string, attributes: XmlAttributes): void {
      root ??= name;
      if (name === 'sheets') inSheets = true;
      else if (name === 'workbookPr')
        date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      else if (name === 'sheet' && inSheets) {
        if (sheets.length >= limits.sheets)
          throw new UnreadableError('intake.too-many-sheets', {
            limit: limits.sheets,
          });
        const relationship = foreignId(attributes) ?? broken();
        const sheetName = attributes.name ?? '';
        // Addresses name the sheet, so two of one name cannot be told apart; Excel does not allow it either.
        if (names.has(sheetName.toLowerCase())) broken();
        names.add(sheetName.toLowerCase());
        sheets.push({
          name: sheetName,
          hidden: visibility(attributes.state),
          relationship,
        });
      }
    },
    close(name: string): void {
      if (name === 'sheets') inSheets = false;
    },
  };
  await readXml(chunks, { part: 'workbook', namespaces: spreadsheetNamespaces }, handler, limits);
  if (root !== 'workbook') broken();
  return { sheets, date1904 };
}
