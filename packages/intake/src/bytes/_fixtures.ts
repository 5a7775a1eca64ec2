import { strToU8, type Zippable, zipSync } from 'fflate';
import { flatten } from './batches.ts';
import { UnreadableError } from './problem.ts';

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return strToU8(text);
}

/** Bytes that do not compress, the same each time. */
export function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

/** A stream of the given bytes in chunks of one size. */
export async function* inChunks(
  bytes: Uint8Array,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** A stream of the given bytes, cut at the given places. */
export async function* cutAt(
  bytes: Uint8Array,
  places: readonly number[],
): AsyncGenerator<Uint8Array, void, undefined> {
  let from = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    yield bytes.slice(from, place);
    from = place;
  }
  yield bytes.slice(from);
}

/** All items of a reader that gives batches. */
export function allOf<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  return listOf(flatten(batches));
}

/** Everything an iterable gives. */
export async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The most memory, in bytes above the beginning, that was in use whenever it was asked for. */
export function memoryPeak(): { note(): void; readonly bytes: number } {
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const usedAfterCollection = (): number => {
    // What other tests left behind is none of it.
    globalThis.gc?.();
    return used();
  };
  const before = usedAfterCollection();
  // Collecting takes long, so it is done only where this could be more than ever.
  let most = 24 << 20;
  return {
    note() {
      if (used() - before > most) most = Math.max(most, usedAfterCollection() - before);
    },
    get bytes() {
      return most;
    },
  };
}

/** The code of the UnreadableError that a promise ends with; anything else fails the test. */
export async function unreadable(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UnreadableError) return error.code;
    throw error;
  }
  throw new Error('It was read without an error.');
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a small workbook by entry name; each may be replaced, added, or left out with undefined. */
export type WorkbookParts = Readonly<Record<string, string | undefined>>;

/** The parts of a workbook of one sheet named `Cases` with the given rows of XML. */
export function workbookParts(rows: string, more: WorkbookParts = {}): WorkbookParts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Cases" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="s1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="${RELATIONSHIPS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="s3" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>case</t></si><si><r><t xml:space="preserve">two </t></r><r><t>runs</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs></styleSheet>`,
    ...more,
  };
}

/** Packs parts as a workbook. */
export function packed(parts: WorkbookParts): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) if (text !== undefined) files[name] = strToU8(text);
  return zipSync(files, { level: 6, mtime: new Date(2026, 0, 1) });
}

/** A Blob of a workbook with the given rows. */
export function workbookOf(rows: string, more: WorkbookParts = {}): Blob {
  return blobOf(packed(workbookParts(rows, more)));
}

export function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes.slice().buffer]);
}
