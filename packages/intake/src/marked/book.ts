import type { Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';
import { spreadsheetNamespaces } from '../bytes/xlsx-names.ts';
import { readXml, type XmlAttributes } from '../bytes/xml.ts';
import type { PackedEntry } from '../bytes/zip.ts';
import { xmlAttribute, xmlText } from '../workbook/xml-text.ts';
import type { XmlEditor } from './edit-xml.ts';
import { type Link, linksPart, readLinks } from './links.ts';
import { opened } from './tags.ts';

/** The parts of a workbook, wherever they come from. */
export interface Parts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The content of a part. */
  read(name: string): AsyncIterable<Uint8Array>;
  /** A part as it lies in an archive, where it comes from one. */
  packed(name: string): PackedEntry | undefined;
}

/** Which of the added sheets a sheet is. */
export type OwnSheet = 'findings' | 'changes';

/** Defined names by which an added sheet is known again when the workbook is marked anew, however it is called then. */
const ownSheetNames: Readonly<Record<OwnSheet, string>> = {
  findings: '_amparo.findings',
  changes: '_amparo.changes',
};

/** A sheet of a workbook. */
export interface BookSheet {
  readonly name: string;
  /** Undefined for sheets that are no worksheets. */
  readonly part: string | undefined;
  /** It was added by an earlier marking. */
  readonly own: OwnSheet | undefined;
}

/** The structure of a workbook. */
export interface Book {
  readonly part: string;
  readonly links: readonly Link[];
  readonly sheets: readonly BookSheet[];
  /** The highest number that the workbook gives a sheet. */
  readonly lastSheetId: number;
  /** Namespace of its spreadsheet parts, and of the attributes that name relationships. */
  readonly namespace: string;
  readonly linkNamespace: string;
}

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_LINKS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Reads the structure of a workbook that can be read. */
export async function readBook(parts: Parts, limits: Limits): Promise<Book> {
  const linksOf = (part: string) => readLinks(parts.read(linksPart(part)), part, limits);
  const part = (await linksOf('')).find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined || !parts.has(part))
    throw new UnreadableError('intake.xlsx-structure', { part: 'officeDocument' });
  const links = await linksOf(part);
  const found = new BookFacts();
  await readXml(parts.read(part), { part: 'workbook', namespaces: spreadsheetNamespaces }, found, limits);
  return {
    part,
    links,
    sheets: found.sheets.map(({ name, link }, at) => {
      const to = links.find(({ id }) => id === link);
      return {
        name,
        part: to?.kind === 'worksheet' ? to.target : undefined,
        own: found.own.get(at),
      };
    }),
    lastSheetId: found.lastSheetId,
    namespace: spreadsheetNamespaces[found.isStrict ? 1 : 0] as string,
    linkNamespace: found.isStrict ? STRICT_LINKS : LINKS,
  };
}

/** Gathers what the workbook part says of its sheets. */
class BookFacts {
  readonly sheets: { readonly name: string; readonly link: string | undefined }[] = [];
  readonly own = new Map<number, OwnSheet>();
  lastSheetId = 0;
  isStrict = false;
  #inSheets = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'workbook')
      this.isStrict = Object.values(attributes).includes(spreadsheetNamespaces[1] as string);
    else if (name === 'sheets') this.#inSheets = true;
    else if (name === 'sheet' && this.#inSheets) {
      this.lastSheetId = Math.max(this.lastSheetId, Number(attributes.sheetId) || 0);
      const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      this.sheets.push({ name: attributes.name ?? '', link });
    } else if (name === 'definedName') {
      const own = (Object.keys(ownSheetNames) as OwnSheet[]).find(
        (key) => ownSheetNames[key] === attributes.name,
      );
      if (own && attributes.localSheetId !== undefined) this.own.set(Number(attributes.localSheetId), own);
    }
  }

  close(name: string): void {
    if (name === 'sheets') this.#inSheets = false;
  }
}

/** A sheet to be listed in the workbook. */
export interface NewSheet {
  readonly own: OwnSheet;
  readonly name: string;
  readonly sheetId: number;
  readonly link: string;
  /** Its place among all sheets, from 0. */
  readonly index: number;
  /** The row that is repeated on each printed page. */
  readonly headingRow: number;
}

/** What may stand between the list of sheets and the defined names. */
const beforeNames: ReadonlySet<string> = new Set(['functionGroups', 'externalReferences']);

/** Lists sheets in the workbook, behind those that are there, and names them, so that they are known again. */
export function bookEditor(sheets: readonly NewSheet[], linkNamespace: string): XmlEditor {
  let depth = 0;
  let prefix = '';
  let isBehindSheets = false;
  let isNamed = sheets.length === 0;
  const listed = () =>
    sheets
      .map(
        ({ name, sheetId, link }) =>
          `<${prefix}sheet xmlns:r="${linkNamespace}" name="${xmlAttribute(name)}" sheetId="${sheetId}" r:id="${link}"/>`,
      )
      .join('');
  const named = () => {
    isNamed = true;
    return sheets
      .map(({ own, name, index, headingRow }) => {
        const sheet = `'${xmlText(name.replaceAll("'", "''"))}'`;
        return (
          `<${prefix}definedName name="${ownSheetNames[own]}" localSheetId="${index}" hidden="1">${sheet}!$A$1</${prefix}definedName>` +
          `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$${headingRow}:$${headingRow}</${prefix}definedName>`
        );
      })
      .join('');
  };
  return {
    tag({ raw, name, local, kind }) {
      if (depth === 0) prefix = name.slice(0, name.length - local.length);
      if (kind === 'close') depth -= 1;
      const at = depth;
      if (kind === 'open') depth += 1;
      if (local === 'sheets' && at === 1 && kind !== 'open') {
        isBehindSheets = true;
        return kind === 'close' ? listed() + raw : `${opened(raw)}${listed()}</${name}>`;
      }
      if (!isBehindSheets || isNamed || at > 1) return undefined;
      if (local === 'definedNames') {
        if (kind === 'open') return undefined;
        return kind === 'close' ? named() + raw : `${opened(raw)}${named()}</${name}>`;
      }
      if (beforeNames.has(local) && at === 1) return undefined;
      if (kind === 'close' && at === 1) return undefined;
      return `<${prefix}definedNames>${named()}</${prefix}definedNames>${raw}`;
    },
  };
}
